using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Bulk;

public sealed partial class MeasureColumns
{
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
        var rows = new List<MeasureRow>();
        var rules = RuleSet.Default.WithPolicy(policy ?? EvaluationPolicy.Default);
        foreach (var (plan, progress) in Guard.Against.Null(ledgers))
        {
            Guard.Against.Null(plan, nameof(ledgers));
            var facts = new FactsInView(Guard.Against.Null(progress, nameof(ledgers)), factsOn, knownOn ?? factsOn);
            foreach (var measure in plan.Measures)
            {
                var situation = new MeasureSituation(plan, measure, facts, knownOn ?? factsOn, rules.Policy, directory);
                rows.Add(RowFold.Of(situation, factsOn) with
                {
                    Unit = units.Of(measure.Responsibility.Lead?.Unit ?? ""),
                    AnsweringUnits = measure.Responsibility.Answering.Select(link => units.Of(link.Unit)).Distinct().ToValueList(),
                    Steps = everyRule ? StepFold.Of(rules, situation, factsOn) : default,
                });
            }
        }

        var columns = new MeasureColumns(units.Names.Count, factsOn, rules.Policy, rows.Count) { UnitNames = units.Names.ToValueList() };
        foreach (var row in rows)
            columns.Append(row);
        return columns;
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
