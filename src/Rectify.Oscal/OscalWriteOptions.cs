using Rectify.Responsibility;

namespace Rectify.Oscal;

/// <summary>How a document is written.</summary>
public sealed record OscalWriteOptions
{
    /// <summary>The directory from which the parties get their short names and the organizations that they belong to, or null.</summary>
    public OrganizationDirectory? Directory { get; init; }

    /// <summary>Whether the document is spread over lines.</summary>
    public bool Indented { get; init; }
}
