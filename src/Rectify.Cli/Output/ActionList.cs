using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Reporting;
using Rectify.Reporting.Dues;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>What needs somebody's decision, oldest first, and what falls due next, as lines; nothing where nothing does.</summary>
internal sealed class ActionList(string language)
{
    private const int DaysAhead = 30;

    public IEnumerable<(string Heading, string Text)> Of(PlanAssessment assessment)
    {
        string[] now =
        [
            .. assessment.Measures.Where(static m => m.Schedule == ScheduleStatus.Overdue).OrderByDescending(OverdueDays.Of).Select(m => Say(AssessmentWords.OverdueFor, m.Id, OverdueDays.Of(m))),
            .. assessment.Measures.Where(static m => IsRelapsed(m) && m.Schedule != ScheduleStatus.Overdue).Select(m => Say(AssessmentWords.LapsedNow, m.Id)),
        ];
        if (now.Length > 0)
            yield return (AssessmentWords.NeedsAction.In(language), List(now));
        string[] soon = [.. assessment.Measures.Where(static m => m.DaysToDue is >= 0 and <= DaysAhead).OrderBy(static m => m.Due).Select(m => Say(AssessmentWords.DueOn, m.Id, LocalDatePattern.Iso.Format(m.Due!.Value)))];
        if (soon.Length > 0)
            yield return (AssessmentWords.DueSoon.In(language), List(soon));
    }

    private static bool IsRelapsed(MeasureAssessment measure) => measure.Stage == Stage.Relapsed || measure.Standing == Standing.Lapsed;

    private static string List(string[] entries) => string.Join(", ", entries);

    private string Say(LocalizedText text, string id, params ReadOnlySpan<object?> values) =>
        FilledText.Of(text, language, [FixedWidthText.Of(id), .. values]);
}
