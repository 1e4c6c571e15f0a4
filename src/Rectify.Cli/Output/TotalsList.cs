using System.Globalization;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Reporting;
using Rectify.Reporting.Units;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>The totals as lines: a heading, and the counts that are not 0.</summary>
internal sealed class TotalsList(string language)
{
    private static readonly LocalizedText[] Headings =
    [
        AssessmentWords.NeedsAction, AssessmentWords.DueSoon, AssessmentWords.Listed, AssessmentWords.Measures, AssessmentWords.Stage, AssessmentWords.Schedule, AssessmentWords.ByUnit, AssessmentWords.Signal, AssessmentWords.Targets,
        AssessmentWords.Completed, AssessmentWords.Durable, AssessmentWords.Findings, AssessmentWords.NotDetermined,
    ];

    public static int HeadingWidth(string language) => Headings.Max(h => Columns.Width(h.In(language)));

    public IEnumerable<(string Heading, string Text)> Of(PlanAssessment assessment)
    {
        var totals = assessment.Totals;
        yield return Row(AssessmentWords.Measures, Number(totals.Measures));
        yield return Row(AssessmentWords.Stage, Counts<Stage>(StatusTerms.Of, totals.By));
        yield return Row(AssessmentWords.Schedule, Counts<ScheduleStatus>(StatusTerms.Of, totals.By));
        foreach (string text in OverdueByUnit(assessment))
            yield return Row(AssessmentWords.ByUnit, text);
        yield return Row(AssessmentWords.Signal, Counts<Signal>(StatusTerms.Of, totals.By));
        var states = assessment.Measures.SelectMany(static m => m.Indicators).Concat(assessment.Goals.SelectMany(static g => g.Indicators))
            .Select(static i => i.State).ToArray();
        if (states.Length > 0)
            yield return Row(AssessmentWords.Targets, Counts<IndicatorState>(StatusTerms.Of, state => states.Count(s => s == state)));
        yield return Row(AssessmentWords.Completed, Share(totals.Completed, totals.CompletionRate));
        yield return Row(AssessmentWords.Durable, Share(totals.Durable, totals.DurableRate));
        yield return Row(AssessmentWords.Findings, Findings(assessment));
        yield return Row(AssessmentWords.NotDetermined, NotDetermined(assessment));
    }

    private (string Heading, string Text) Row(LocalizedText heading, string text) => (heading.In(language), text);

    private string Counts<T>(Func<T, LocalizedText> word, Func<T, int> count)
        where T : struct, Enum
    {
        var parts = Enum.GetValues<T>().Where(v => count(v) > 0).Select(v => $"{word(v).In(language)} {Number(count(v))}");
        string text = string.Join(", ", parts);
        return text.Length > 0 ? text : "-";
    }

    // Nothing where there is nothing to explain: both counts are the same.
    private IEnumerable<string> OverdueByUnit(PlanAssessment assessment)
    {
        int overdue = assessment.Totals.By(ScheduleStatus.Overdue);
        var byUnit = UnitCounts.OverdueOf(assessment.Scorecard);
        if (byUnit != new Fraction(overdue, 1))
            yield return FilledText.Of(AssessmentWords.OverdueByUnit, language, byUnit.ToDecimal(2).ToString("0.##", CultureInfo.InvariantCulture), overdue);
    }

    private string Findings(PlanAssessment assessment)
    {
        var counts = FindingCounts.Of(assessment.AllFindings());
        return string.Join(", ",
            $"{StatusTerms.Of(Severity.Error).In(language)} {Number(counts.Errors)}",
            $"{StatusTerms.Of(Severity.Warning).In(language)} {Number(counts.Warnings)}",
            $"{StatusTerms.Of(Severity.Info).In(language)} {Number(counts.Infos)}");
    }

    private string NotDetermined(PlanAssessment assessment) => FilledText.Of(
        AssessmentWords.Undetermined,
        language,
        assessment.Totals.By(ScheduleStatus.Undetermined),
        assessment.Measures.Count(static m => m.Findings.Any(static f => f.Outcome.Kind == OutcomeKind.Undetermined)));

    private static string Share(int count, decimal? rate) =>
        rate is { } share ? string.Create(CultureInfo.InvariantCulture, $"{count} ({share * 100:0.##} %)") : "-";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
