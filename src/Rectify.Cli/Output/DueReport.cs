using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Reporting;
using Rectify.Reporting.Dues;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>What is late and what falls due, by day or by unit.</summary>
internal sealed class DueReport(ToolHost host, string language)
{
    private const int Indent = 2;
    private const int UnitWidth = 24;
    private const int LeastWords = 12;
    private const string NoUnit = "-";

    private static readonly LocalizedText[] Headings =
    [
        new("Day", "日期"), new("Days late", "逾期天数"), new("What", "事项"), new("Id", "编号"), new("Measure", "措施编号"), new("Text", "内容"), new("Units", "责任单位"), new("State", "状态"),
    ];

    /// <summary>The plan.</summary>
    public required RectificationPlan Plan { get; init; }

    /// <summary>The evaluation date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How many days ahead were looked at.</summary>
    public required int DaysAhead { get; init; }

    /// <summary>What entries stand under.</summary>
    public required DueGrouping Grouping { get; init; }

    public void Print(IReadOnlyList<DueItem> items, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                host.Output.WriteLine(JsonLine.Of(items, WriteJson));
                break;
            case OutputFormat.Csv or OutputFormat.Markdown:
                PlainRows.Print(host, format, [.. Headings.Select(h => h.In(language))], Groups(items).SelectMany(g => g.Items.Select(i => Row(i, Grouping == DueGrouping.Unit ? g.Key : null))));
                break;
            default:
                PrintGroups(items);
                break;
        }
    }

    private void PrintGroups(IReadOnlyList<DueItem> items)
    {
        WriteWrapped(FixedWidthText.Of(Plan.Title));
        WriteWrapped(Say(
            new("{0}, as of {1}: {2} late, {3} in the next {4:day|days}", "{0}，截至{1}：逾期{2}项，今后{4}日内到期{3}项"),
            FixedWidthText.Of(Plan.Id), Day(AsOf), items.Count(static i => i.DaysLate > 0), items.Count(static i => i.DaysLate <= 0), DaysAhead));
        int[] widths = Widths([.. items.Select(Cells)]);
        foreach (var group in Groups(items))
        {
            host.Output.WriteLine();
            WriteWrapped(FixedWidthText.Of(group.Key));
            foreach (var item in group.Items)
                host.Output.WriteLine(Line(Cells(item), widths));
        }
    }

    private IEnumerable<(string Key, IEnumerable<DueItem> Items)> Groups(IReadOnlyList<DueItem> items) => Grouping == DueGrouping.Day
        ? items.GroupBy(static i => i.Day).Select(g => ($"{Day(g.Key)} ({Away(g.Key)})", g.AsEnumerable()))
        : items.SelectMany(static i => i.Units.DefaultIfEmpty(NoUnit).Select(unit => (Unit: unit, Item: i)))
            .GroupBy(static p => p.Unit, StringComparer.Ordinal)
            .OrderBy(static g => g.Key is NoUnit).ThenByDescending(static g => g.Count(static p => p.Item.DaysLate > 0)).ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => (g.Key, g.Select(static p => p.Item)));

    // What the group says is not said again.
    private string[] Cells(DueItem item) => Grouping == DueGrouping.Day
        ? [DueWords.Of(item.Kind).In(language), FixedWidthText.Of(item.Id), FixedWidthText.Of(item.Words), Columns.Fit(FixedWidthText.Of(Units(item)), UnitWidth)]
        : [DueWords.Of(item.Kind).In(language), FixedWidthText.Of(item.Id), FixedWidthText.Of(item.Words), $"{Day(item.Day)} {When(item.DaysLate)}"];

    private int[] Widths(string[][] rows)
    {
        if (rows.Length == 0)
            return [];
        return PlainTable.Widths(rows, host.Display.Width - Indent, elastic: 2, LeastWords);
    }

    private static string Line(string[] cells, int[] widths)
    {
        var parts = cells.Select((cell, i) => Pad(Columns.Fit(cell, widths[i]), widths[i]));
        return (new string(' ', Indent) + string.Join(new string(' ', PlainTable.Gap), parts)).TrimEnd();
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(width - Columns.Width(text), 0));

    private string When(int daysLate) => daysLate switch
    {
        > 0 => Say(new("{0:day|days} late", "逾期{0}天"), daysLate),
        0 => Say(new("today", "今天到期")),
        _ => Say(new("in {0:day|days}", "{0}天后"), -daysLate),
    };

    private string Away(LocalDate day) => Period.DaysBetween(day, AsOf) switch
    {
        1 => Say(new("yesterday", "昨天")),
        0 => Say(new("today", "今天")),
        -1 => Say(new("tomorrow", "明天")),
        > 1 and var days => Say(new("{0:day|days} ago", "{0}天前"), days),
        var days => Say(new("in {0:day|days}", "{0}天后"), -days),
    };

    private string[] Row(DueItem item, string? unit) =>
    [
        Day(item.Day),
        item.DaysLate.ToString(CultureInfo.InvariantCulture),
        DueWords.Of(item.Kind).In(language),
        item.Id,
        item.Measure ?? "",
        item.Words,
        unit ?? Units(item),
        item.State.In(language),
    ];

    private void WriteJson(Utf8JsonWriter json, IReadOnlyList<DueItem> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, JsonLine.NameOf(item.Kind));
            json.WriteString("id"u8, item.Id);
            if (item.Measure is { } measure)
                json.WriteString("measure"u8, measure);
            json.WriteString("day"u8, Day(item.Day));
            json.WriteNumber("daysLate"u8, item.DaysLate);
            json.WriteString("text"u8, item.Words);
            json.WriteStartArray("units"u8);
            foreach (string unit in item.Units)
                json.WriteStringValue(unit);
            json.WriteEndArray();
            json.WriteString("state"u8, item.State.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteWrapped(string text)
    {
        foreach (string line in Columns.Wrap(text, host.Display.Width))
            host.Output.WriteLine(line);
    }

    private string Units(DueItem item) => string.Join(AssessmentWords.ListSeparator.In(language), item.Units);

    private string Say(LocalizedText text, params ReadOnlySpan<object?> values) => FilledText.Of(text, language, values);

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
