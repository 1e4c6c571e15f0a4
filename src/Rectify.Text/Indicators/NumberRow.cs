using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>A number, or numbers with nothing but list marks between them, and where the words round them stand.</summary>
internal sealed class NumberRow
{
    /// <summary>The numbers, at least one.</summary>
    public required List<Quantity> Values { get; init; }

    /// <summary>What the words before say.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>Where the words before begin.</summary>
    public required int RegionStart { get; init; }

    /// <summary>Where the words after begin.</summary>
    public required int ThingStart { get; init; }

    /// <summary>Where they end: at the end of the clause, or where the words of the next number begin.</summary>
    public required int ThingEnd { get; init; }

    /// <summary>Where the clause begins.</summary>
    public required int ClauseStart { get; init; }

    /// <summary>Where the clause ends.</summary>
    public required int ClauseEnd { get; init; }

    /// <summary>Where the last number of the clause ends.</summary>
    public required int LastEnd { get; init; }

    /// <summary>Whether the unit names the thing that is counted: 3个村.</summary>
    public bool CountsItsUnit => First.CountsItself;

    /// <summary>The window in which the amount is to be had again and again, or null; unspecified where the model has no such window.</summary>
    public RecurrencePeriod? Window { get; init; }

    /// <summary>Whether the numbers are steps of one target: 30个以上、力争50个.</summary>
    public bool IsStepped(MaskedText masked) => Values.Count > 1 && ListMarks.StepTo(masked, Values[0].End, Values[1].Start) is not null;

    /// <summary>The first number.</summary>
    public Quantity First => Values[0];

    /// <summary>Whether words follow that could be the thing counted.</summary>
    public bool HasThing => ThingEnd > ThingStart;

    /// <summary>Whether it is an amount of every year or another window.</summary>
    public bool IsYearly => Window is not null || Predicate.IsYearly;
}
