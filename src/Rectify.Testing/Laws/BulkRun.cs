using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Testing;

/// <summary>Columns, and what is different about them.</summary>
internal sealed class BulkRun(MeasureColumns columns, RuleSet rules)
{
    private readonly MeasureStatus[] _statuses = new MeasureStatus[columns.Count];
    private readonly RuleBits[] _masks = new RuleBits[columns.Count];

    // Rules that the host has taken out say nothing in the object evaluator.
    private readonly HashSet<string> _active = rules.Descriptors.Select(static d => d.Id).Intersect(BulkRules.Ids, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);

    public bool CanEvaluate(LocalDate day) => day >= columns.FactsOn && day <= columns.LastDay;

    public string? Difference(LocalDate day, PlanAssessment told)
    {
        if (columns.Count != told.Measures.Count)
            return $"The columns hold {columns.Count} rows for {told.Measures.Count} measures.";
        BulkEvaluator.Evaluate(columns, day, _statuses, _masks);
        return told.Measures.Select((measure, row) => Difference(day, measure, row)).FirstOrDefault(static d => d is not null);
    }

    private string? Difference(LocalDate day, MeasureAssessment measure, int row)
    {
        string one = Line(measure.Stage, measure.Schedule, measure.Standing, measure.Findings.Where(static f => f.IsViolated).Select(static f => f.Rule.Id));
        string other = Line(_statuses[row].Stage, _statuses[row].Schedule, _statuses[row].Standing, BulkRules.IdsOf(_masks[row]));
        return string.Equals(one, other, StringComparison.Ordinal) ? null : $"On {Calendars.Iso(day)} {measure.Id} is {one}; in bulk it is {other}.";
    }

    private string Line(object stage, object schedule, object standing, IEnumerable<string> violated) =>
        $"{stage}, {schedule}, {standing} {string.Join(' ', violated.Where(_active.Contains).Order(StringComparer.Ordinal))}".TrimEnd();
}
