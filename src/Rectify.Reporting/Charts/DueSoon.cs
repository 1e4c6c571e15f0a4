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
        if (items.Count == 0)
        {
            html.Leaf("p", chart.Format.Say(ChartWords.NothingDue), ("class", "note"));
            return;
        }

        using (html.Open("ol", ("class", "dues")))
        {
            foreach (var (plan, item) in items.Take(most))
                WriteItem(plan, item, isLinked);
        }

        if (items.Count > most)
            html.Leaf("p", chart.Format.Say(ChartWords.MoreItems, ChartFormat.Count(items.Count - most)), ("class", "note"));
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
