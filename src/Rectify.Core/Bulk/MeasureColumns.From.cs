using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Bulk;

public sealed partial class MeasureColumns
{
    private Dictionary<string, int>? _unitIndexes;

    /// <summary>The measures of a plan, in its order, with what has been reported of them.</summary>
    /// <inheritdoc cref="From(IEnumerable{ValueTuple{RectificationPlan, ProgressLog}}, LocalDate, EvaluationPolicy?, LocalDate?, bool, OrganizationDirectory?)"/>
    public static MeasureColumns From(
        RectificationPlan plan,
        ProgressLog progress,
        LocalDate factsOn,
        EvaluationPolicy? policy = null,
        LocalDate? knownOn = null,
        bool everyRule = false,
        OrganizationDirectory? directory = null) =>
        From([(Guard.Against.Null(plan), Guard.Against.Null(progress))], factsOn, policy, knownOn, everyRule, directory);

    /// <summary>The measures of plans, in their order, each with what has been reported of it. The units are the leads and all that answer, as printed.</summary>
    /// <param name="ledgers">The plans with their logs.</param>
    /// <param name="factsOn">Facts of later days are out of view; the first day that can be evaluated.</param>
    /// <param name="policy">The policy; by default <see cref="EvaluationPolicy.Default"/>.</param>
    /// <param name="knownOn">The day of knowledge: facts recorded later are out of view. By default <paramref name="factsOn"/>.</param>
    /// <param name="everyRule">Whether to ask every rule about measures for <see cref="BulkEvaluator.EvaluateEveryRule"/>, which costs as much as a few evaluations of each measure.</param>
    /// <param name="directory">Who is who, over time, where every rule is asked; null: rules about units are not applicable.</param>
    /// <exception cref="ArgumentException">A plan or log is null, or the policy announces due days from so early on that no day can be evaluated.</exception>
    public static MeasureColumns From(
        IEnumerable<(RectificationPlan Plan, ProgressLog Progress)> ledgers,
        LocalDate factsOn,
        EvaluationPolicy? policy = null,
        LocalDate? knownOn = null,
        bool everyRule = false,
        OrganizationDirectory? directory = null)
    {
        var units = new UnitIndex();
        var rows = new List<(int Unit, ValueList<int> Accountable, FoldedRow Row, ValueList<RuleInterval> Intervals, ValueList<RuleInterval> RecurringTargets)>();
        var rules = RulesWith(policy);
        foreach (var (plan, progress) in Guard.Against.Null(ledgers))
        {
            var inputs = new EvaluationInputs(Guard.Against.Null(plan, nameof(ledgers)), Guard.Against.Null(progress, nameof(ledgers)), factsOn)
            {
                KnownOn = knownOn ?? factsOn,
                Directory = directory,
            };
            foreach (var evaluation in new PlanEvaluation(rules, inputs).Measures)
            {
                var (unit, accountable) = UnitsOf(evaluation.Facts.Measure, units.Of);
                rows.Add((unit, accountable, FoldedRow.Of(evaluation.Facts), IntervalsOf(rules, evaluation, everyRule), RuleIntervals.OfRecurringTargets(rules, evaluation.Facts)));
            }
        }

        var columns = new MeasureColumns(units.Names.Count, factsOn, rules.Policy, rows.Count) { UnitNames = units.Names.ToValueList() };
        foreach (var (unit, accountable, row, intervals, recurringTargets) in rows)
            columns.Write(columns.Count++, unit, accountable, row, intervals, recurringTargets);
        return columns;
    }

    /// <summary>Makes the row of one measure again, as <see cref="From(RectificationPlan, ProgressLog, LocalDate, EvaluationPolicy?, LocalDate?, bool, OrganizationDirectory?)"/> would for the facts known now, without the others.</summary>
    /// <param name="index">The row.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="progress">What has been reported of the measure, and of the plan as a whole; facts about other measures are passed over. Facts after <see cref="FactsOn"/> are out of view.</param>
    /// <param name="policy">The policy that the columns were made with.</param>
    /// <param name="knownOn">The day of knowledge: facts recorded later are out of view. By default <see cref="FactsOn"/>.</param>
    /// <param name="everyRule">Whether the columns were made with every rule.</param>
    /// <param name="directory">The directory that the columns were made with.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">The plan or log is null, the plan holds no such measure, or the columns hold none of its units by name.</exception>
    public void Update(
        int index,
        RectificationPlan plan,
        string measure,
        ProgressLog progress,
        EvaluationPolicy? policy = null,
        LocalDate? knownOn = null,
        bool everyRule = false,
        OrganizationDirectory? directory = null)
    {
        RequireRow(index);
        if (!Guard.Against.Null(plan).TryGetMeasure(Guard.Against.NullOrWhiteSpace(measure), out var found))
            throw new ArgumentException($"The plan holds no measure '{measure}'.", nameof(measure));
        var (unit, accountable) = UnitsOf(found, IndexOfUnit);
        var rules = RulesWith(policy);
        var known = KnownFacts.About(found, Guard.Against.Null(progress), FactsOn, knownOn ?? FactsOn);
        var evaluation = new MeasureEvaluation(rules, new MeasureFacts(plan, found, known, rules.Policy, directory));
        if (_units[index] != unit)
            _starts = null;
        BaseCounts.Add(_units[index], _flags[index], -1);
        Write(index, unit, accountable, FoldedRow.Of(evaluation.Facts), IntervalsOf(rules, evaluation, everyRule), RuleIntervals.OfRecurringTargets(rules, evaluation.Facts));
    }

    // Signals are no part of a row, so that they may name rules of a host.
    private static RuleSet RulesWith(EvaluationPolicy? policy) =>
        policy is null ? RuleSet.Default : RuleSet.Default.WithPolicy(policy with { Signals = SignalPolicy.Default });

    private static (int Unit, ValueList<int> Accountable) UnitsOf(Measure measure, Func<string, int> indexOf)
    {
        int lead = indexOf(measure.Responsibility.Lead?.Unit ?? "");
        var accountable = ValueList<int>.Empty;
        foreach (var link in measure.Responsibility.Links)
        {
            if (link.IsAccountable && indexOf(link.Unit!) is var unit && !accountable.AsSpan().Contains(unit))
                accountable = accountable.Add(unit);
        }

        return (lead, accountable);
    }

    private static ValueList<RuleInterval> IntervalsOf(RuleSet rules, MeasureEvaluation evaluation, bool everyRule) => everyRule ? RuleIntervals.Of(rules, evaluation.Facts) : default;

    private int IndexOfUnit(string unit)
    {
        _unitIndexes ??= ((IEnumerable<string>)UnitNames).Select(static (name, index) => (name, index)).ToDictionary(static named => named.name, static named => named.index, StringComparer.Ordinal);
        return _unitIndexes.TryGetValue(unit, out int known) ? known : throw new ArgumentException($"The columns hold no unit '{unit}'.", nameof(unit));
    }

    private sealed class UnitIndex
    {
        private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

        public List<string> Names { get; } = [];

        public int Of(string unit)
        {
            if (_indexes.TryAdd(unit, Names.Count))
                Names.Add(unit);
            return _indexes[unit];
        }
    }
}
