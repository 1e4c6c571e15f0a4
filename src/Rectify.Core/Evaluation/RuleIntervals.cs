using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Runs the rules on the day of the facts and on every later day on which an outcome can change, and joins the days into intervals.</summary>
internal static class RuleIntervals
{
    /// <summary>Returns the intervals of a measure, in the order of their days; before the first no rule is violated or undetermined.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">The measure and the known facts.</param>
    public static ValueList<RuleInterval> Of(RuleSet rules, MeasureFacts facts) => Of(rules, facts, DailyRuleSet.All, undeterminedToo: true);

    /// <summary>Returns the intervals of the rules about targets for a measure with a recurring target, which comes and goes with its windows; none for any other.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">The measure and the known facts.</param>
    public static ValueList<RuleInterval> OfRecurringTargets(RuleSet rules, MeasureFacts facts) =>
        facts.Measure.Indicators.Exists(static i => i.Per is not null)
            ? Of(rules.Only(DailyRuleSet.OfTargets), facts, without: RuleMask.None, undeterminedToo: false)
            : default;

    // The rules in `without` stand elsewhere in the row where they are violated.
    private static ValueList<RuleInterval> Of(RuleSet rules, MeasureFacts facts, RuleMask without, bool undeterminedToo)
    {
        var today = RuleMasks.Of(rules, facts.On(facts.Known.AsOf));
        var intervals = new List<RuleInterval>();
        var last = default(RuleInterval);
        foreach (var masks in VerdictTimeline.After(today, day => today.On(rules, facts.On(day))).Prepend(today))
        {
            var interval = new RuleInterval(DayNumber.Of(masks.AsOf), masks.Violated.Except(without), undeterminedToo ? masks.Undetermined : RuleMask.None);
            if ((interval.Violated, interval.Undetermined) != (last.Violated, last.Undetermined))
                intervals.Add(interval);
            last = interval;
        }

        return intervals.ToValueList();
    }
}
