using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Reporting.Ledgers;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>Where measures stand as rows of plain cells, for spreadsheets and pages.</summary>
internal sealed class AssessmentRows(string language)
{
    private static readonly LocalizedText[] Titles =
    [
        AssessmentWords.Measure, AssessmentWords.Text, AssessmentWords.Units, AssessmentWords.Due, AssessmentWords.DueBasis, AssessmentWords.OriginalDue, AssessmentWords.DaysToDue,
        AssessmentWords.Stage, AssessmentWords.Schedule, AssessmentWords.Standing, AssessmentWords.Signal, AssessmentWords.Findings, AssessmentWords.Why,
    ];

    /// <summary>The headings.</summary>
    public IReadOnlyList<string> Headings { get; } = [.. Titles.Select(t => t.In(language))];

    /// <summary>A measure.</summary>
    public string[] Of(Measure measure, MeasureAssessment state) =>
    [
        measure.Id,
        measure.Text,
        string.Join(AssessmentWords.ListSeparator.In(language), measure.Responsibility.Units.Distinct(StringComparer.Ordinal)),
        Day(state.Due),
        state.DueBasis is { } basis ? LedgerWords.Of(basis).In(language) : "",
        Day(state.OriginalDue),
        state.DaysToDue?.ToString(CultureInfo.InvariantCulture) ?? "",
        StatusTerms.Of(state.Stage).In(language),
        StatusTerms.Of(state.Schedule).In(language),
        StatusTerms.Of(state.Standing).In(language),
        StatusTerms.Of(state.Signal).In(language),
        FindingCounts.Of(state.Findings).ToString(),
        string.Join(' ', state.Findings.Where(static f => f is { IsViolated: true, Severity: > Severity.Info }).Select(f => f.ToString(language))),
    ];

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
