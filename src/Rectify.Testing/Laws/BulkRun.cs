using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>Columns, and what is different about them.</summary>
/// <param name="columns">The columns, one row a measure.</param>
/// <param name="rules">The rules of the object evaluator.</param>
/// <param name="everyRule">Whether the columns hold every rule about measures, and not only those of <see cref="MeasureColumns.DailyRules"/>.</param>
internal sealed class BulkRun(MeasureColumns columns, RuleSet rules, bool everyRule)
{
    private readonly MeasureStatus[] _statuses = new MeasureStatus[columns.Count];
    private readonly RuleMask[] _violated = new RuleMask[columns.Count];
    private readonly RuleMask[] _undetermined = new RuleMask[columns.Count];

    // Rules that the host has taken out say nothing in the object evaluator, and rules of its own nothing in bulk.
    private readonly HashSet<string> _active = [.. rules.MeasureRules.Select(static r => r.Descriptor.Id).Intersect(everyRule ? new RuleMask(ulong.MaxValue).Ids : MeasureColumns.DailyRules.Ids, StringComparer.Ordinal)];

    public bool CanEvaluate(LocalDate day) => day >= columns.FactsOn && day <= columns.LastDay;

    public string? Difference(LocalDate day, PlanAssessment told)
    {
        if (columns.Count != told.Measures.Count)
            return $"The columns hold {columns.Count} rows for {told.Measures.Count} measures.";
        Evaluate(day);
        return told.Measures.Select((measure, row) => Difference(day, measure, row)).FirstOrDefault(static d => d is not null);
    }

    private void Evaluate(LocalDate day)
    {
        if (everyRule)
        {
            BulkEvaluator.EvaluateEveryRule(columns, day, _statuses, _violated, _undetermined);
            return;
        }

        BulkEvaluator.Evaluate(columns, day, _statuses, _violated);
    }

    private string? Difference(LocalDate day, MeasureAssessment measure, int row)
    {
        string one = Line(measure.Stage, measure.Schedule, measure.Standing, Ids(measure, OutcomeKind.Violated), Ids(measure, OutcomeKind.Undetermined));
        string other = Line(_statuses[row].Stage, _statuses[row].Schedule, _statuses[row].Standing, _violated[row].Ids, _undetermined[row].Ids);
        return string.Equals(one, other, StringComparison.Ordinal) ? null : $"On {Calendars.Iso(day)} {measure.Id} is {one}; in bulk it is {other}.";
    }

    private static IEnumerable<string> Ids(MeasureAssessment measure, OutcomeKind kind) => measure.Findings.Where(f => f.Outcome.Kind == kind).Select(static f => f.Rule.Id);

    private string Line(object stage, object schedule, object standing, IEnumerable<string> violated, IEnumerable<string> undetermined)
    {
        string line = $"{stage}, {schedule}, {standing} {Sorted(violated)}".TrimEnd();
        return everyRule ? $"{line}, cannot tell {Sorted(undetermined)}".TrimEnd() : line;
    }

    private string Sorted(IEnumerable<string> ids) => string.Join(' ', ids.Where(_active.Contains).Order(StringComparer.Ordinal));
}
