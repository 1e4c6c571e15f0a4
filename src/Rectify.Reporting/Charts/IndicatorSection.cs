using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Shows every target of the plan: those of its goals first, then those of its measures.</summary>
internal sealed class IndicatorSection(HtmlWriter html, ChartModel chart)
{
    public void Write()
    {
        new ChartLegend(html, chart).WriteTargets();
        using (html.Open("div", ("class", "cards")))
        {
            foreach (var plan in chart.Plans)
            {
                foreach (var (goal, standing) in plan.Plan.Goals.Zip(plan.Assessment.Goals))
                    WriteAll(plan, goal.Indicators, standing.Indicators, ChartWords.Goals, goal.Id, link: null);
                foreach (var measure in plan.Measures)
                    WriteAll(plan, measure.Measure.Indicators, measure.Assessment.Indicators, ChartWords.OfMeasure, measure.Measure.Id, $"#{measure.Anchor}");
            }
        }
    }

    public static bool IsNeeded(RectificationPlan plan) =>
        plan.Goals.Any(static g => !g.Indicators.IsEmpty) || plan.Measures.Any(static m => !m.Indicators.IsEmpty);

    private void WriteAll(ChartPlan plan, ValueList<TargetIndicator> indicators, ValueList<IndicatorAssessment> states, LocalizedText of, string id, string? link)
    {
        foreach (var (indicator, assessment) in ((IEnumerable<TargetIndicator>)indicators).Zip(states))
        {
            html.Line();
            using (html.Open("article"))
            {
                html.Leaf("a", chart.Format.Say(of, id), ("class", "of"), ("href", link));
                new PlanName(html, chart).Write(plan);
                WriteCard(new ChartIndicator(indicator, assessment.State, plan.Facts));
            }
        }
    }

    private void WriteCard(ChartIndicator indicator)
    {
        using (html.Open("h3"))
            html.Leaf("bdi", indicator.Indicator.Name, ("lang", chart.PlanLanguage));
        var state = indicator is { State: IndicatorState.Undetermined, Observed.Length: 0, Indicator.By: { } by } && by >= chart.AsOf
            ? new ChartState("open", ChartWords.NotDueYet)
            : ChartState.Of(indicator.State);
        state.Write(html, chart.Format);
        string words = new IndicatorWords(chart.Format).Of(indicator);
        html.Leaf("p", words);
        if (indicator.Target is { } target)
            new BulletChart(html, chart, indicator, target).Write($"{indicator.Indicator.Name}: {words}");
        else
            html.Leaf("p", chart.Format.Say(ChartWords.CannotDraw), ("class", "note"));
    }
}
