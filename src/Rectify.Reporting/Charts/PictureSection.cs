using Rectify.Evaluation;
using Rectify.Reporting.Charts.Pictures;

namespace Rectify.Reporting.Charts;

/// <summary>Writes the small pictures of the plan as a whole.</summary>
internal sealed class PictureSection(HtmlWriter html, ChartModel chart, Evaluator? evaluator)
{
    public void Write()
    {
        using (html.Open("div", ("class", "pictures")))
        {
            new CompletionCurve(html, chart).Write();
            if (evaluator is not null && chart.Measures.Length is > 0 and <= SignalWeeks.MostMeasures)
                new SignalWeeks(html, chart, evaluator).Write();
            new DueMonths(html, chart).Write();
            new CloseOutFunnel(html, chart).Write();
        }
    }
}
