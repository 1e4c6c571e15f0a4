using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>The rules that a measure violates from a day on, with the facts frozen, until its next interval.</summary>
/// <param name="From">The number of the first day, as by <see cref="Primitives.DayNumber"/>.</param>
/// <param name="Violated">The violated rules.</param>
/// <param name="Undetermined">The rules that cannot be evaluated.</param>
public readonly record struct RuleInterval(int From, RuleMask Violated, RuleMask Undetermined)
{
    /// <summary>Returns the interval that holds a day; before the first, one without rules.</summary>
    /// <param name="intervals">The intervals, in the order of their days.</param>
    /// <param name="day">The number of the day.</param>
    internal static RuleInterval On(ReadOnlySpan<RuleInterval> intervals, int day)
    {
        var found = default(RuleInterval);
        foreach (ref readonly var interval in intervals)
        {
            if (interval.From > day)
                break;
            found = interval;
        }

        return found;
    }
}
