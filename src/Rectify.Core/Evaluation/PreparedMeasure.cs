using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>A measure of a <see cref="PreparedPlan"/>, whose status on a day is computed without allocating. Immutable and thread-safe.</summary>
/// <remarks>Everything that does not depend on the day is folded once, so that a day is a handful of comparisons.</remarks>
public sealed class PreparedMeasure
{
    private readonly PreparedPlan _plan;
    private readonly FoldedRow _row;
    private readonly ValueList<RuleInterval> _recurringTargets;

    internal PreparedMeasure(string id, PreparedPlan plan, in FoldedRow row, ValueList<RuleInterval> recurringTargets)
    {
        Id = id;
        _plan = plan;
        _row = row;
        _recurringTargets = recurringTargets;
    }

    /// <summary>The id of the measure.</summary>
    public string Id { get; }

    /// <summary>Returns the status on a day. Allocates nothing.</summary>
    /// <param name="asOf">The evaluation date, not before <see cref="PreparedPlan.FactsOn"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before that of the facts.</exception>
    public MeasureStatus StatusOn(LocalDate asOf) => StatusOn(asOf, out _);

    /// <summary>Returns the status on a day and the violated ones of the rules that are computed from days alone. Allocates nothing.</summary>
    /// <param name="asOf">The evaluation date, not before <see cref="PreparedPlan.FactsOn"/>.</param>
    /// <param name="violated">The violated rules, of RCT2001, 2002, 2004, 3001, 3002, 5002, 5005 and 6001; without those that the rule set does not hold.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before that of the facts.</exception>
    public MeasureStatus StatusOn(LocalDate asOf, out RuleMask violated)
    {
        int day = DayNumber.Of(asOf);
        _plan.RequireDay(day);
        byte status = _row.Evaluate(day, day + _plan.DueSoonDays, out var daily);
        violated = DailyRuleSet.MaskOf(daily & _plan.DailyRules);
        if (!_recurringTargets.IsEmpty)
            violated |= RuleInterval.On(_recurringTargets.AsSpan(), day).Violated & DailyRuleSet.MaskOf(_plan.DailyRules);
        return new MeasureStatus(status);
    }
}
