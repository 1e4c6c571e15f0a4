using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk;

public sealed partial class MeasureColumns
{
    /// <summary>The measures of a plan, in its order, with what has been reported of them.</summary>
    /// <inheritdoc cref="From(IEnumerable{ValueTuple{RectificationPlan, ProgressLog}}, LocalDate, EvaluationPolicy?, LocalDate?)"/>
    public static MeasureColumns From(RectificationPlan plan, ProgressLog progress, LocalDate factsOn, EvaluationPolicy? policy = null, LocalDate? knownOn = null) =>
        From([(Guard.Against.Null(plan), Guard.Against.Null(progress))], factsOn, policy, knownOn);

    /// <summary>The measures of plans, in their order, each with what has been reported of it. The units are the leads and all that answer, as printed.</summary>
    /// <param name="ledgers">The plans with their logs.</param>
    /// <param name="factsOn">Facts of later days are out of view; the first day that can be evaluated.</param>
    /// <param name="policy">The policy; by default <see cref="EvaluationPolicy.Default"/>.</param>
    /// <param name="knownOn">The day of knowledge: facts recorded later are out of view. By default <paramref name="factsOn"/>.</param>
    /// <exception cref="ArgumentException">A plan or log is null, or the policy announces due days from so early on that no day can be evaluated.</exception>
    public static MeasureColumns From(
        IEnumerable<(RectificationPlan Plan, ProgressLog Progress)> ledgers,
        LocalDate factsOn,
        EvaluationPolicy? policy = null,
        LocalDate? knownOn = null)
    {
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<MeasureRow>();
        policy ??= EvaluationPolicy.Default;
        foreach (var (plan, progress) in Guard.Against.Null(ledgers))
        {
            Guard.Against.Null(plan, nameof(ledgers));
            var facts = new FactsInView(Guard.Against.Null(progress, nameof(ledgers)), factsOn, knownOn ?? factsOn);
            foreach (var measure in plan.Measures)
            {
                var situation = new MeasureSituation(plan, measure, facts, knownOn ?? factsOn, policy, directory: null);
                rows.Add(RowFold.Of(situation, factsOn) with
                {
                    Unit = IndexOf(measure.Responsibility.Lead?.Unit ?? ""),
                    AnsweringUnits = measure.Responsibility.Answering.Select(link => IndexOf(link.Unit)).Distinct().ToValueList(),
                });
            }
        }

        int IndexOf(string unit)
        {
            units.TryAdd(unit, units.Count);
            return units[unit];
        }

        var columns = new MeasureColumns(units.Count, factsOn, policy, rows.Count) { UnitNames = units.OrderBy(static u => u.Value).Select(static u => u.Key).ToValueList() };
        foreach (var row in rows)
            columns.Append(row);
        return columns;
    }
}
