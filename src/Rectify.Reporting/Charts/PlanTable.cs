using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Writes the plans of a chart of several, a row for each, with what somebody asks for first, and the sum of all.</summary>
internal sealed class PlanTable(HtmlWriter html, ChartModel chart)
{
    private static readonly LocalizedText Plan = new("Plan", "方案");
    private static readonly LocalizedText All = new("All plans", "合计");
    private static readonly LocalizedText Overdue = new("Overdue", "逾期");
    private static readonly LocalizedText Lapsed = new("Lapsed", "未能保持");
    private static readonly LocalizedText Completed = new("Completed", "完成整改");
    private static readonly LocalizedText ClosedOut = new("Closed out", "销号");
    private static readonly LocalizedText Red = new("Red", "红");

    private static readonly (LocalizedText Heading, Func<ChartMeasure, bool> Counts)[] Columns =
    [
        (Overdue, static m => m.Assessment.Schedule == ScheduleStatus.Overdue),
        (Lapsed, static m => m.Assessment.Standing == Standing.Lapsed),
        (Red, static m => m.Assessment.Signal == Signal.Red),
        (Completed, static m => m.Assessment.IsCompleted),
        (ClosedOut, static m => m.Assessment.Stage.IsClosedOut()),
    ];

    /// <summary>Writes the table.</summary>
    /// <param name="isLinked">Whether a click on a plan shows its measures.</param>
    public void Write(bool isLinked)
    {
        using (html.Open("table", ("class", "ranked plans")))
        {
            html.Leaf("caption", chart.Format.Say(ChartWords.PlansCaption));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                html.Leaf("th", chart.Format.Say(Plan), ("scope", "col"));
                html.Leaf("th", chart.Format.Say(ChartWords.Measures), ("scope", "col"));
                foreach (var (heading, _) in Columns)
                    html.Leaf("th", chart.Format.Say(heading), ("scope", "col"));
            }

            using (html.Open("tbody"))
            {
                foreach (var plan in chart.Plans)
                    WriteRow(() => html.Leaf(isLinked ? "a" : "span", plan.Plan.Title, ("href", isLinked ? $"#{plan.Anchor}" : null), ("lang", chart.PlanLanguage)), plan.Measures);
                WriteRow(() => html.Text(chart.Format.Say(All)), chart.Measures);
            }
        }
    }

    private void WriteRow(Action name, ChartMeasure[] measures)
    {
        html.Line();
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
                name();
            html.Leaf("td", ChartFormat.Count(measures.Length));
            foreach (var (heading, counts) in Columns)
            {
                int count = measures.Count(counts);
                html.Leaf("td", ChartFormat.Count(count), ("class", heading == Overdue && count > 0 ? "bad" : null));
            }
        }
    }
}
