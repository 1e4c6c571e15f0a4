using Ardalis.GuardClauses;
using Rectify.Oscal.Carrying;
using Rectify.Oscal.Json;
using Rectify.Oscal.Writing;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Oscal;

/// <summary>Writes a plan and its log as an OSCAL plan of action and milestones (JSON).</summary>
/// <remarks>
/// The same plan and log give the same bytes. UUIDs are of version 5, made from the plan's id and the part's; an id that is a UUID stays. What OSCAL has no element
/// for stands in properties of <see cref="Namespace"/>, so that <see cref="OscalReader"/> gives back the same plan and log.
/// </remarks>
public static class OscalWriter
{
    /// <summary>The namespace of the properties that hold what OSCAL has no element for.</summary>
    public const string Namespace = "urn:rectify:oscal:1.0";

    /// <summary>The version of OSCAL that a written document states.</summary>
    public const string OscalVersion = "1.2.1";

    /// <summary>Writes a plan and its log. A plan that was read from an OSCAL document and has not changed gives that document again, but for the order in its lists.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">The log; by default the empty one.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static byte[] Write(RectificationPlan plan, ProgressLog? progress = null, OscalWriteOptions? options = null)
    {
        var carried = CarriedParts.Of(Guard.Against.Null(plan));
        var source = new ExportSource(CarriedParts.Without(plan), progress ?? ProgressLog.Empty, carried) { Directory = options?.Directory };
        bool isAsRead = carried.AsRead is { } hash && source.Hash().Is(hash);
        var document = new DocumentBuilder(source with { IsBare = isAsRead && carried.IsForeign }).Build();
        new ChangedDocument(document, isAsRead).Make(carried.Changes);
        if (isAsRead)
            ItemNames.Take(document, source.Plan, carried);
        byte[] json = document.ToBytes(options?.Indented ?? false);
        return options?.Indented == true ? [.. json, (byte)'\n'] : json;
    }
}
