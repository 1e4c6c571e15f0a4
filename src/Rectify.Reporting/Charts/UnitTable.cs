using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Reporting.Units;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Writes the units, the worst first: what each has overdue, lapsed and completed beside its rank.</summary>
internal sealed class UnitTable(HtmlWriter html, ChartModel chart, int most)
{
    private static readonly LocalizedText[] Headings =
    [
        new("Rank", "名次"), new("Unit", "责任单位"), new("Overdue", "逾期"), new("Lapsed", "未能保持"), new("Completed", "完成整改"), new("Reported", "已报"), new("Measures", "措施数"),
    ];

    private static readonly LocalizedText Policy = new(
        "Most overdue first, then most lapsed, then the larger overdue share. Equal ranks are marked =; * answers for fewer than three measures, so its shares say little; units without anything overdue or lapsed are left out.",
        "按逾期数、未能保持数、逾期率由多到少排列；并列标=；*为措施不足三项，比率仅供参考；无逾期和未能保持的单位从略。");

    private static readonly LocalizedText Equal = new("Of these {0} share the place of the last one shown.", "其中{0}个与表中末位并列。");

    private static readonly LocalizedText None = new("No unit has anything overdue or lapsed.", "各单位均无逾期和未能保持事项。");

    /// <summary>Writes the units of each plan: a unit is ranked within a plan.</summary>
    public void Write()
    {
        foreach (var plan in chart.Plans)
        {
            if (chart.IsOfSeveral)
                html.Leaf("h3", plan.Plan.Title, ("lang", chart.PlanLanguage));
            Write(plan.Assessment);
        }
    }

    private void Write(PlanAssessment assessment)
    {
        var worst = UnitRanking.Of(assessment.Scorecard, UnitOrder.WorstFirst)
            .Where(static u => !u.Score.Overdue.Numerator.IsZero || !u.Score.Lapsed.Numerator.IsZero).ToList();
        if (worst.Count == 0)
        {
            html.Leaf("p", chart.Format.Say(None), ("class", "note"));
            return;
        }

        using (html.Open("table", ("class", "ranked")))
        {
            html.Leaf("caption", chart.Format.Say(Policy));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var heading in Headings)
                    html.Leaf("th", chart.Format.Say(heading), ("scope", "col"));
            }

            using (html.Open("tbody"))
            {
                foreach (var unit in worst.Take(most))
                    WriteRow(unit);
            }
        }

        if (worst.Count > most)
            html.Leaf("p", MoreUnits(worst), ("class", "note"));
        html.Leaf("p", chart.Format.Say(UnitCounts.Of(assessment.Scorecard, assessment.Totals.By(ScheduleStatus.Overdue))), ("class", "note"));
    }

    // Where the list ends among equals, those that were left out are as bad as the last that is shown.
    private string MoreUnits(List<RankedUnit> worst)
    {
        string more = chart.Format.Say(ChartWords.MoreItems, ChartFormat.Count(worst.Count - most));
        int equal = worst.Skip(most).Count(u => u.Rank == worst[most - 1].Rank);
        return equal == 0 ? more : $"{more} {chart.Format.Say(Equal, ChartFormat.Count(equal))}";
    }

    private void WriteRow(RankedUnit unit)
    {
        var score = unit.Score;
        using (html.Open("tr"))
        {
            html.Leaf("td", (unit.Rank is { } rank ? ChartFormat.Digits(rank) : "-") + (unit.IsTied ? "=" : ""));
            using (html.Open("th", ("scope", "row")))
            {
                html.Leaf("bdi", score.Unit, ("lang", chart.PlanLanguage));
                if (unit.IsSmall)
                    html.Text("*");
            }

            html.Leaf("td", Number(score.Overdue), ("class", "bad"));
            html.Leaf("td", Number(score.Lapsed));
            html.Leaf("td", Number(score.Completed));
            html.Leaf("td", Number(score.Reported));
            html.Leaf("td", Number(score.Measures));
        }
    }

    private static string Number(Fraction value) => value.ToDecimal(2).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
