using NodaTime;
using Rectify.Indicators;

namespace Rectify.Text.Indicators;

/// <summary>What a change is measured from, as the text says it: 比2015年, 较上年, 同比.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="Length">The number of its characters.</param>
/// <param name="Year">The year named; null for the year before (同比, 较上年).</param>
/// <param name="IsGoal">Whether it is the year of the level to be reached and not of where things stand: 提高到2020年的38%.</param>
internal readonly record struct BaselineMark(int Start, int Length, int? Year, bool IsGoal = false)
{
    /// <summary>The position after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The baseline of a target, whose value the text does not say; the year before its day, or before the issue, where no year is named. Null where neither is known.</summary>
    public Baseline? At(LocalDate? by, LocalDate? on) => (Year ?? ((by ?? on)?.Year - 1)) is { } year && IsYear(year) ? new Baseline(year) : null;

    /// <summary>Whether a number is a year of which there are figures.</summary>
    public static bool IsYear(int year) => year is >= 1900 and <= 2199;
}
