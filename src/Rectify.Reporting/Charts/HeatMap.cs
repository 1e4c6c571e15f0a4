using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Draws how many measures stand where for each unit: a number in every cell, and a shade that repeats it.</summary>
internal sealed class HeatMap(HtmlWriter html, ChartModel chart)
{
    private const int Shades = 5;

    private readonly HeatGroup[] _groups =
    [
        HeatGroup.Of<Stage>(ChartWords.Stage, StatusTerms.Of, static m => m.Stage, Enum.GetValues<Stage>()),
        new(ChartWords.Schedule, [.. ChartSchedule.Words.Select(static (word, i) => new HeatColumn(word, m => ChartSchedule.IndexOf(m) == i))]),
        HeatGroup.Of<Signal>(ChartWords.Signal, StatusTerms.Of, static m => m.Signal, [.. Enum.GetValues<Signal>().Reverse()]),
    ];

    public void Write()
    {
        html.Leaf("p", chart.Format.Say(ChartWords.CountsOnce), ("class", "note"));
        using (html.Open("table", ("class", "heat")))
        {
            html.Leaf("caption", chart.Format.Say(ChartWords.HeatMapCaption));
            using (html.Open("thead"))
            {
                WriteGroups();
                WriteColumns();
            }

            using (html.Open("tbody"))
            {
                foreach (var (unit, index) in chart.Units.Units.Select(static (unit, i) => (unit, i)))
                    WriteRow(unit, index);
            }
        }
    }

    private void WriteGroups()
    {
        using (html.Open("tr"))
        {
            html.Leaf("th", chart.Format.Say(ChartWords.Unit), ("scope", "col"), ("rowspan", "2"));
            html.Leaf("th", chart.Format.Say(ChartWords.Measures), ("scope", "col"), ("rowspan", "2"));
            foreach (var group in _groups)
                html.Leaf("th", chart.Format.Say(group.Heading), ("scope", "colgroup"), ("colspan", ChartFormat.Digits(group.Columns.Length)), ("class", "first"));
        }
    }

    private void WriteColumns()
    {
        using (html.Open("tr"))
        {
            foreach (var (column, isFirst) in ColumnsInOrder())
                html.Leaf("th", chart.Format.Say(column.Word), ("scope", "col"), ("class", isFirst ? "first" : null));
        }
    }

    private void WriteRow(UnitMeasures unit, int index)
    {
        html.Line();
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
                html.Leaf("a", unit.Name, ("href", "#measures"), ("data-filter", "units"), ("data-value", ChartFormat.Digits(index)), ("lang", chart.PlanLanguage));
            html.Leaf("td", ChartFormat.Count(unit.Measures.Length), ("class", "sum"));
            foreach (var (column, isFirst) in ColumnsInOrder())
                WriteCell(unit.Measures.Count(m => column.Fits(m.Assessment)), unit.Measures.Length, isFirst);
        }
    }

    private void WriteCell(int count, int all, bool isFirst)
    {
        string? shade = count == 0 ? null : $"h{ChartFormat.Digits(((count * Shades) + all - 1) / all)}";
        string? kind = isFirst ? $"first {shade}".TrimEnd() : shade;
        html.Leaf("td", count == 0 ? "" : ChartFormat.Count(count), ("class", kind));
    }

    private IEnumerable<(HeatColumn Column, bool IsFirst)> ColumnsInOrder() => _groups.SelectMany(static g => g.Columns.Select(static (c, i) => (c, i == 0)));
}
