using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Puts what matters most on one sheet for the wall itself: in large type, without a control.</summary>
/// <remarks>Everything is sized by the sheet, so that a screen of 1920 by 1080 and a sheet of A1 show the same.</remarks>
internal sealed class PosterPage(HtmlWriter html, ChartModel chart, Evaluator? evaluator)
{
    private const int MostDecisions = 5;
    private const int MostDues = 3;
    private const int MostUnits = 6;

    public void Write()
    {
        html.Doctype();
        html.Line();
        using (html.Open("html", ("lang", chart.Format.Code), ("class", "poster")))
        {
            new PageHead(html, chart).Write(ChartAssets.PosterPolicy, ChartAssets.Style, ChartAssets.PosterStyle);
            using (html.Open("body"))
            {
                html.Raw(ChartAssets.Symbols);
                WriteHeader();
                using (html.Open("main"))
                {
                    WriteFirst();
                    WriteSecond();
                }
            }
        }

        html.Line();
    }

    private void WriteHeader()
    {
        using (html.Open("header"))
        {
            html.Leaf("h1", chart.Title, ("lang", chart.TitleLanguage));
            html.Leaf("p", $"{chart.Format.Say(ChartWords.AsOf)} {chart.Format.Long(chart.AsOf)}", ("class", "kicker"));
        }
    }

    private void WriteFirst()
    {
        using (html.Open("div", ("class", "column wide")))
        {
            new FigureTiles(html, chart, isLinked: false).Write();
            new SignalTiles(html, chart, isLinked: false).Write();
            Block(ChartWords.NeedsDecision, () => new DecisionList(html, chart, chart.IsOfSeveral ? MostDecisions - 1 : MostDecisions).Write(isLinked: false));
            Block(ChartWords.Due30, () => new DueSoon(html, chart, MostDues).Write(-1, ChartPage.Soon, isLinked: false));
        }
    }

    private void WriteSecond()
    {
        using (html.Open("div", ("class", "column")))
        {
            if (chart.IsOfSeveral)
                Block(ChartWords.Plans, () => new PlanTable(html, chart).Write(isLinked: false));
            else
                Block(ChartWords.WorstUnits, () => new UnitTable(html, chart, MostUnits).Write());
            new PictureSection(html, chart, evaluator).Write();
        }
    }

    private void Block(LocalizedText heading, Action content)
    {
        using (html.Open("section"))
        {
            html.Leaf("h2", chart.Format.Say(heading));
            content();
        }
    }
}
