using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Reporting.Dues;

/// <summary>Something that is open and has a last day.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id in the plan, or the name of an order.</param>
/// <param name="Day">The last day that is not late.</param>
internal sealed record DueItem(DueKind Kind, string Id, LocalDate Day)
{
    /// <summary>The id of the measure it belongs to; null for the plan's own goals and duties.</summary>
    public string? Measure { get; init; }

    /// <summary>What is to be done, in the words of the plan.</summary>
    public required string Words { get; init; }

    /// <summary>Where it stands.</summary>
    public required LocalizedText State { get; init; }

    /// <summary>Who answers for it.</summary>
    public ValueList<string> Units { get; init; }

    /// <summary>Days from the last day that is not late to the evaluation date; 0 or less where it is not late.</summary>
    public required int DaysLate { get; init; }
}
