using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Says in words what a bar shows, for those who do not see it and for the pointer that rests on it.</summary>
internal sealed class BarWords(ChartModel chart)
{
    private static readonly LocalizedText Term = new("starts on {0}, due: {1}", "{0}起算，时限：{1}");
    private static readonly LocalizedText TermFromIssue = new("issued on {0}, due: {1}", "{0}印发，时限：{1}");
    private static readonly LocalizedText Done = new("{0}% reported done", "报告进度{0}%");
    private static readonly LocalizedText Paused = new("suspended from {0} to {1}", "{0}至{1}中止");
    private static readonly LocalizedText PausedStill = new("suspended since {0}", "{0}起中止");
    private static readonly LocalizedText Late = new("overdue from {0} to {1}", "{0}至{1}逾期");
    private static readonly LocalizedText Fixed = new("{0} is on {1}", "{0}定于{1}");
    private static readonly LocalizedText Extended = new("extended to {0} on {1}", "{1}延期至{0}");
    private static readonly LocalizedText Milestone = new("milestone of {0}: {1}", "节点{0}：{1}");

    public string Of(ChartMeasure measure) => string.Join("; ", Parts(measure));

    private IEnumerable<string> Parts(ChartMeasure measure)
    {
        var format = chart.Format;
        var start = measure.Assessment.StartsOn;
        yield return format.Say(start == measure.Plan.IssuedOn ? TermFromIssue : Term, ChartFormat.Day(start), new DueWords(chart.Format).Of(measure));
        foreach (var phase in BarPhase.Of(measure.History, chart.AsOf))
            yield return $"{ChartFormat.Day(phase.From)} {format.Say(StatusTerms.Of(phase.Stage))}";
        if (measure.Percent is { } percent)
            yield return format.Say(Done, ChartFormat.Number(percent));
        foreach (var late in measure.Late)
            yield return format.Say(Late, ChartFormat.Day(late.From.PlusDays(1)), ChartFormat.Day(late.To));
        foreach (var pause in measure.Assessment.Context.Suspensions.AsEnumerable())
            yield return pause.To is { } end ? format.Say(Paused, ChartFormat.Day(pause.From), ChartFormat.Day(end.PlusDays(-1))) : format.Say(PausedStill, ChartFormat.Day(pause.From));
        foreach (var known in measure.Fixed)
            yield return format.Say(Fixed, known.Event, ChartFormat.Day(known.Day));
        foreach (var extension in measure.DueDays.Granted.ToArray())
            yield return format.Say(Extended, ChartFormat.Day(extension.NewDue), ChartFormat.Day(extension.On));
        foreach (var milestone in measure.Milestones)
        {
            string due = milestone.Due is { } day ? ChartFormat.Day(day) : "—";
            yield return format.Say(Milestone, due, format.Say(StatusTerms.Of(milestone.State)));
        }
    }
}
