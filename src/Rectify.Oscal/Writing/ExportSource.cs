using System.Security.Cryptography;
using System.Text;
using Rectify.Oscal.Carrying;
using Rectify.Oscal.Json;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Oscal.Writing;

/// <summary>What a document is made of.</summary>
/// <param name="Plan">The plan, without what it carries.</param>
/// <param name="Progress">The log.</param>
/// <param name="Carried">The UUIDs under which its parts stood.</param>
internal sealed record ExportSource(RectificationPlan Plan, ProgressLog Progress, CarriedParts Carried)
{
    public OrganizationDirectory? Directory { get; init; }

    /// <summary>Whether only what OSCAL itself says is written: no property of ours, and nothing that stands in for a missing element.</summary>
    public bool IsBare { get; init; }

    /// <summary>The hash of everything that the plan and its log say, by which it shows whether they have changed.</summary>
    public string Hash() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new DocumentBuilder(this with { IsBare = false, Directory = null }).Build().ToCanonicalText())));
}
