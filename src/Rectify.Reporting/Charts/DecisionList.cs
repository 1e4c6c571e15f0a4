using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Reporting.Bulletins;
using Rectify.Reporting.Dues;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Writes what needs a decision now: the overdue and the relapsed, the oldest first, with who answers and what is missing.</summary>
internal sealed class DecisionList(HtmlWriter html, ChartModel chart, int most)
{
    private const int ShownWords = 40;

    /// <summary>Writes the list. On a poster there is nothing to follow a link to.</summary>
    public void Write(bool isLinked)
    {
        var urgent = chart.Measures.Where(static m => ChartGroup.IsUrgent(m.Assessment)).Select(m => (Measure: m, Since: SinceOf(m))).OrderBy(static x => x.Since).ToList();
        ShortList.Write(html, chart.Format, "decisions", urgent, most, ChartWords.NothingUrgent, u => WriteItem(u.Measure, u.Since, isLinked));
    }

    private void WriteItem(ChartMeasure measure, LocalDate since, bool isLinked)
    {
        var (state, format) = (measure.Assessment, chart.Format);
        using (html.Open("li"))
        {
            ChartState.Of(state.Signal).Write(html, format);
            html.Leaf(isLinked ? "a" : "strong", measure.Measure.Id, ("href", isLinked ? $"#{measure.Anchor}" : null));
            bool isOverdue = state.Schedule == ScheduleStatus.Overdue;
            int days = Period.DaysBetween(since, chart.AsOf);
            html.Leaf("b", format.Say(isOverdue ? ChartWords.OverdueFor : ChartWords.RelapsedFor, ChartFormat.Count(days), ChartFormat.Day(since)));
            html.Leaf("bdi", ShortText.Of(measure.Measure.Text, ShownWords), ("class", "what"), ("lang", chart.PlanLanguage));
            new PlanName(html, chart).Write(measure.Plan);
            html.Leaf("span", measure.Measure.Responsibility.Lead?.Name ?? format.Say(ChartWords.NoUnit), ("class", "who"), ("lang", measure.Measure.Responsibility.Lead is null ? null : chart.PlanLanguage));
            string missing = format.List(state.CloseOut.Where(static c => !c.IsMet).Select(c => format.Say(BulletinWords.Of(c.Condition))));
            if (missing.Length > 0)
                html.Leaf("small", format.Say(ChartWords.StillMissing, missing));
        }
    }

    // The day from which the days are counted: the due day or, where the work was undone later, that day.
    private LocalDate SinceOf(ChartMeasure measure) => measure.Assessment.Schedule == ScheduleStatus.Overdue
        ? chart.AsOf.PlusDays(-OverdueDays.Of(measure.Assessment))
        : measure.History.Events.ToArray().LastOrDefault(static e => e is Relapsed or LookedBack { Holds: false })?.On ?? chart.AsOf;
}
