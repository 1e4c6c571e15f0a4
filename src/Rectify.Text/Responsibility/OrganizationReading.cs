namespace Rectify.Text.Responsibility;

/// <summary>One unit as read.</summary>
/// <param name="Name">The name, with shared words given back.</param>
/// <param name="IsCollective">Whether it stands for several units (各县区).</param>
public sealed record OrganizationReading(string Name, bool IsCollective);
