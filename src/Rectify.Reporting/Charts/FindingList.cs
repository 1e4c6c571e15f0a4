using Rectify.Evaluation;
using Rectify.Primitives;

namespace Rectify.Reporting.Charts;

/// <summary>Writes findings: how much each weighs, its rule, and its sentence in the language of the chart.</summary>
internal sealed class FindingList(HtmlWriter html, ChartFormat format)
{
    public void Write(ValueList<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            html.Leaf("p", format.Say(ChartWords.NoFindings), ("class", "note"));
            return;
        }

        using (html.Open("ul", ("class", "marked")))
        {
            foreach (var finding in findings)
                WriteItem(finding);
        }
    }

    private void WriteItem(Finding finding)
    {
        using (html.Open("li"))
        {
            ChartState.Of(finding).Write(html, format);
            html.Leaf("code", finding.Rule.Id);
            html.Leaf("bdi", format.Sentence(finding));
        }
    }
}
