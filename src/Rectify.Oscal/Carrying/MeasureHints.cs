using Rectify.Primitives;

namespace Rectify.Oscal.Carrying;

/// <summary>The UUIDs under which the elements of a measure stood in the document that it was read from.</summary>
/// <param name="Risks">Those of its risks, in the order of its item.</param>
/// <param name="Response">That of the response which holds its tasks, or null.</param>
internal sealed record MeasureHints(ValueList<string> Risks, string? Response)
{
    public static MeasureHints None { get; } = new(default, Response: null);

    /// <summary>Whether its item stood there without a UUID.</summary>
    public bool IsNameless { get; init; }
}
