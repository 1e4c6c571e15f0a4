namespace Rectify.Responsibility;

/// <summary>Placeholder.</summary>
public sealed class OrganizationDirectory;
