using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Says in words what a bar shows, for those who do not see it and for the pointer that rests on it.</summary>
internal sealed class BarWords(ChartModel chart)
{
    private static readonly LocalizedText Term = new("issued on {0}, due: {1}", "{0}印发，时限：{1}");
    private static readonly LocalizedText Extended = new("extended to {0} on {1}", "{1}延期至{0}");
    private static readonly LocalizedText Milestone = new("milestone of {0}: {1}", "节点{0}：{1}");

    public string Of(ChartMeasure measure) => string.Join("; ", Parts(measure));

    private IEnumerable<string> Parts(ChartMeasure measure)
    {
        var format = chart.Format;
        yield return format.Say(Term, ChartFormat.Day(chart.Plan.IssuedOn), new DueWords(chart.Format).Of(measure));
        foreach (var phase in BarPhase.Of(measure.History, chart.AsOf))
            yield return $"{ChartFormat.Day(phase.From)} {format.Say(StatusTerms.Of(phase.Stage))}";
        foreach (var extension in measure.DueDays.Granted.ToArray())
            yield return format.Say(Extended, ChartFormat.Day(extension.NewDue), ChartFormat.Day(extension.On));
        foreach (var milestone in measure.Milestones)
        {
            string due = milestone.Due is { } day ? ChartFormat.Day(day) : "—";
            yield return format.Say(Milestone, due, format.Say(StatusTerms.Of(milestone.State)));
        }
    }
}
