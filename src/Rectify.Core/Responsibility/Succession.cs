using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The passing of duties from units to others on a day (机构沿革).</summary>
/// <remarks>
/// A rename, merge or split ends its predecessors on the day before, unless they give their own last day or stand among the successors too (存续);
/// a rename or split also begins its successors, where they give no first day. Whether it fits the units is checked when the directory is made.
/// </remarks>
public sealed record Succession
{
    /// <summary>A succession.</summary>
    /// <param name="kind">How the duties pass.</param>
    /// <param name="on">The first day on which the successors hold the duties.</param>
    /// <param name="from">The ids of the units that held them.</param>
    /// <param name="to">The ids of the units that hold them then.</param>
    /// <exception cref="ArgumentException">The kind is no named value.</exception>
    public Succession(SuccessionKind kind, LocalDate on, ValueList<string> from, ValueList<string> to)
    {
        Kind = kind;
        On = on;
        From = from;
        To = to;
    }

    /// <summary>How the duties pass.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public SuccessionKind Kind { get; init => field = Guard.Against.Undefined(value, "kind"); }

    /// <summary>The first day on which the successors hold the duties; with <see cref="SuccessionPrecision.Latest"/> the last day on which that can have begun.</summary>
    public LocalDate On { get; init; }

    /// <summary>The ids of the predecessors.</summary>
    /// <exception cref="ArgumentException">One is no Unicode text.</exception>
    public ValueList<string> From { get; init => field = Guard.Against.BadTexts(value, "from"); }

    /// <summary>The ids of the successors.</summary>
    /// <exception cref="ArgumentException">One is no Unicode text.</exception>
    public ValueList<string> To { get; init => field = Guard.Against.BadTexts(value, "to"); }

    /// <summary>How exactly the day is documented.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The precision is no named value.</exception>
    public SuccessionPrecision Precision { get; init => field = Guard.Against.Undefined(value, nameof(Precision)); }
}
