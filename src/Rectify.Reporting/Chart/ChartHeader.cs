using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>The head of the chart: the plan, the day, the rules, and the figures that a leader asks for first.</summary>
internal sealed class ChartHeader(HtmlWriter html, ChartModel chart)
{
    public void Write()
    {
        using (html.Open("header"))
        {
            html.Leaf("p", chart.Format.Say(ChartWords.WallChart), ("class", "kicker"));
            html.Leaf("h1", chart.Plan.Title, ("lang", chart.PlanLanguage));
            WriteStamp();
            WriteFigures();
            WriteSignals();
        }
    }

    private void WriteStamp()
    {
        var format = chart.Format;
        using (html.Open("p", ("class", "stamp")))
        {
            html.Leaf("strong", $"{format.Say(ChartWords.AsOf)} {format.Long(chart.AsOf)}");
            if (chart.Assessment.KnownOn != chart.AsOf)
                html.Leaf("span", $"{format.Say(ChartWords.KnownOn)} {format.Long(chart.Assessment.KnownOn)}");
            html.Leaf("span", $"{format.Say(ChartWords.IssuedOn)} {format.Long(chart.Plan.IssuedOn)}");
            using (html.Open("span"))
            {
                html.Text($"{format.Say(ChartWords.RuleSet)} ");
                html.Leaf("bdi", chart.Assessment.RuleSetName);
                html.Text(" ");
                html.Leaf("code", chart.Assessment.RuleSetHash);
            }
        }
    }

    private void WriteFigures()
    {
        var totals = chart.Assessment.Totals;
        using (html.Open("dl", ("class", "figures"), ("aria-label", chart.Format.Say(ChartWords.Figures))))
        {
            WriteFigure(ChartWords.Measures, totals.Measures, means: null);
            WriteFigure(ChartWords.Completed, totals.Completed, ChartWords.CompletedMeans);
            WriteFigure(ChartWords.ClosedOut, totals.By(Stage.ClosedOut) + totals.By(Stage.Published), ChartWords.ClosedOutMeans);
            WriteFigure(ChartWords.Durable, totals.Durable, ChartWords.DurableMeans);
            WriteFigure(ChartWords.Overdue, totals.By(ScheduleStatus.Overdue), ChartWords.OverdueMeans);
            WriteFigure(ChartWords.AtRisk, chart.Assessment.Measures.Count(IsAtRisk), ChartWords.AtRiskMeans);
        }
    }

    // Not overdue yet, but behind schedule or with a target whose line misses it.
    private static bool IsAtRisk(MeasureAssessment measure) => measure.Schedule != ScheduleStatus.Overdue
        && (measure.Schedule == ScheduleStatus.BehindSchedule || measure.Indicators.Any(static i => i.State == IndicatorState.AtRisk));

    private void WriteFigure(LocalizedText name, int count, LocalizedText? means)
    {
        using (html.Open("div"))
        {
            html.Leaf("dt", chart.Format.Say(name));
            html.Leaf("dd", ChartFormat.Count(count), ("class", "figure"));
            if (means is null)
                return;
            int all = chart.Assessment.Totals.Measures;
            string share = all == 0 ? "" : chart.Format.Say(ChartWords.Share, ChartFormat.Percent((decimal)count / all)) + " · ";
            html.Leaf("dd", share + chart.Format.Say(means));
        }
    }

    private void WriteSignals()
    {
        using (html.Open("ul", ("class", "signals"), ("aria-label", chart.Format.Say(ChartWords.Signals))))
        {
            foreach (var signal in Enum.GetValues<Signal>().Reverse())
            {
                using (html.Open("li"))
                {
                    ChartState.Of(signal).Write(html, chart.Format);
                    html.Leaf("b", ChartFormat.Count(chart.Assessment.Totals.By(signal)));
                }
            }
        }
    }
}
