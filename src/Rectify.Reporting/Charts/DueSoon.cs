using NodaTime;
using Rectify.Reporting.Dues;

namespace Rectify.Reporting.Charts;

/// <summary>Writes what falls due in the coming days: measures, milestones, targets, duties, answers and look-backs.</summary>
internal sealed class DueSoon(HtmlWriter html, ChartModel chart, int most)
{
    private const int ShownWords = 28;

    /// <summary>Writes what falls due after one number of days, up to another.</summary>
    public void Write(int after, int upTo, bool isLinked)
    {
        var items = chart.Dues.Where(i => Period.DaysBetween(chart.AsOf, i.Item.Day) is var days && days > after && days <= upTo).ToList();
        ShortList.Write(html, chart.Format, "dues", items, most, ChartWords.NothingDue, i => WriteItem(i.Plan, i.Item, isLinked));
    }

    private void WriteItem(ChartPlan plan, DueItem item, bool isLinked)
    {
        string? anchor = isLinked && item.Measure is { } id ? plan.AnchorOf(id) : null;
        using (html.Open("li"))
        {
            html.Leaf("b", ChartFormat.Day(item.Day));
            html.Leaf("span", chart.Format.Say(Dues.DueWords.Of(item.Kind)), ("class", "kind"));
            html.Leaf(anchor is null ? "strong" : "a", item.Id, ("href", anchor is null ? null : $"#{anchor}"));
            html.Leaf("bdi", ShortText.Of(item.Words, ShownWords), ("class", "what"), ("lang", chart.PlanLanguage));
            new PlanName(html, chart).Write(plan);
            if (item.Units is [var unit, ..])
                html.Leaf("span", unit, ("class", "who"), ("lang", chart.PlanLanguage));
        }
    }
}
