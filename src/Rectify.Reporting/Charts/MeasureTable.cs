using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Draws the chart itself: a row for each measure, under the headings of the plan, its bar on the common axis.</summary>
internal sealed class MeasureTable(HtmlWriter html, ChartModel chart)
{
    private const string Columns = "8";
    private const int ShownWords = 64;

    // What the script sorts by; a column without a key stays as it is.
    private static readonly (LocalizedText Heading, string? Key, string Name)[] Headings =
    [
        (ChartWords.Id, "order", "id"),
        (ChartWords.Measure, null, "measure"),
        (ChartWords.Unit, "unit", "unit"),
        (ChartWords.Stage, "stage", "stage"),
        (ChartWords.Schedule, "schedule", "schedule"),
        (ChartWords.Signal, "signal", "signal"),
        (ChartWords.Due, "due", "due"),
    ];

    private readonly MeasureBar _bar = new(html, chart);
    private readonly DueWords _due = new(chart.Format);

    public void Write()
    {
        using (html.Open("table", ("id", "chart")))
        {
            html.Leaf("caption", chart.Format.Say(ChartWords.TableCaption));
            using (html.Open("colgroup"))
            {
                foreach (var (_, _, name) in Headings)
                    html.Empty("col", ("class", name));
                html.Empty("col", ("class", "time"));
            }

            WriteHead();
            foreach (var plan in chart.Plans)
            {
                if (chart.IsOfSeveral)
                    WriteHeading("plan", plan.Plan.Title, plan.Measures.Length, plan.Anchor);
                foreach (var section in ChartSection.Of(plan.Measures))
                    WriteSection(section);
            }
        }
    }

    private void WriteHead()
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (var (heading, key, name) in Headings)
                html.Leaf("th", chart.Format.Say(heading), ("scope", "col"), ("class", name), ("data-sort", key));
            using (html.Open("th", ("scope", "col"), ("class", "time")))
            {
                html.Leaf("span", chart.Format.Say(ChartWords.Timeline, ChartFormat.Day(chart.Time.First), ChartFormat.Day(chart.Time.End.PlusDays(-1))), ("class", "unseen"));
                new TimeAxis(html, chart).Write();
            }
        }
    }

    private void WriteSection(ChartSection section)
    {
        html.Line();
        if (section.Part is { } part)
            WriteHeading("part", part, section.PartMeasures);
        using (html.Open("tbody", ("class", "rows")))
        {
            if (section.Heading is { } heading)
                WriteHeadingRow("section", heading, count: null);
            foreach (var measure in section.Measures)
                WriteRow(measure);
        }
    }

    private void WriteHeading(string kind, string heading, int count, string? anchor = null)
    {
        using (html.Open("tbody", ("class", kind), ("id", anchor)))
            WriteHeadingRow(kind, heading, count);
    }

    private void WriteHeadingRow(string kind, string heading, int? count)
    {
        using (html.Open("tr", ("class", kind)))
        using (html.Open("th", ("scope", "rowgroup"), ("colspan", Columns)))
        {
            html.Leaf("bdi", heading, ("lang", chart.PlanLanguage));
            if (count is { } measures)
                html.Leaf("span", ChartFormat.Count(measures), ("class", "count"));
        }
    }

    private void WriteRow(ChartMeasure measure)
    {
        var assessment = measure.Assessment;
        html.Line();
        using (html.Open(
            "tr",
            ("id", measure.RowAnchor),
            ("data-order", ChartFormat.Digits(measure.Index)),
            ("data-plan", chart.IsOfSeveral ? ChartFormat.Digits(measure.Plan.Number) : null),
            ("data-units", chart.Units.PositionsOf(measure)),
            ("data-stage", ChartFormat.Digits((int)assessment.Stage)),
            ("data-schedule", ChartFormat.Digits(ChartSchedule.IndexOf(assessment))),
            ("data-in", string.Join(' ', ChartGroup.All.Where(g => g.Holds(assessment)).Select(static g => g.Key))),
            ("data-signal", ChartFormat.Digits((int)assessment.Signal)),
            ("data-due", assessment.Due is { } due ? ChartFormat.Day(due) : null)))
        {
            using (html.Open("th", ("scope", "row")))
                html.Leaf("a", measure.Measure.Id, ("href", $"#{measure.Anchor}"));
            using (html.Open("td"))
            {
                html.Leaf("span", ShortText.Of(measure.Measure.Text, ShownWords), ("class", "words"), ("lang", chart.PlanLanguage));
                new PlanName(html, chart).Write(measure.Plan);
            }

            WriteUnit(measure);
            html.Leaf("td", chart.Format.Say(StatusTerms.Of(assessment.Stage)));
            WriteTwoLines(chart.Format.Say(ChartSchedule.Words[ChartSchedule.IndexOf(assessment)]), measure.Percent is { } percent ? ChartFormat.Number(percent) + "%" : "");
            using (html.Open("td"))
                ChartState.Of(assessment.Signal).Write(html, chart.Format);
            WriteTwoLines(_due.Of(measure), _due.Details(measure));
            using (html.Open("td", ("class", "time")))
                _bar.Write(measure);
        }
    }

    private void WriteUnit(ChartMeasure measure)
    {
        int units = UnitIndex.NamesOf(measure).Count();
        using (html.Open("td", ("class", "unit")))
        {
            if (measure.Measure.Responsibility.Lead is { } lead)
                html.Leaf("bdi", lead.Name, ("lang", chart.PlanLanguage));
            else
                html.Text(chart.Format.Say(ChartWords.NoUnit));
            if (units > 1)
                html.Leaf("small", chart.Format.Say(ChartWords.AndOthers, ChartFormat.Count(units - 1), ChartFormat.Count(units)));
        }
    }

    private void WriteTwoLines(string first, string second)
    {
        using (html.Open("td"))
        {
            html.Text(first);
            if (second.Length > 0)
                html.Leaf("small", second);
        }
    }
}
