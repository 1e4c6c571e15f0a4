using System.Globalization;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Plans;

/// <summary>Words for a deadline that bears none.</summary>
internal static class DeadlineWording
{
    public static string Of(Deadline deadline)
    {
        string words = deadline.Match(
            static d => Of(d.Due, d.Precision),
            static _ => "立行立改",
            static d => d.Start is { } start ? $"从{Day(start)}起长期坚持" : "长期坚持",
            static d => string.Join(',', d.Stages.Select(static s => $"{Day(s.Due)}前{s.Text}")),
            static d => $"{Day(d.Start)}至{Day(d.Due)}",
            static d => Of(d),
            static d => $"{d.Event}{(d.Direction == DeadlineDirection.Before ? "前" : "时")}");
        return deadline.IsThenLongTerm ? $"{words},长期坚持" : words;
    }

    private static string Of(LocalDate due, DeadlinePrecision precision) => precision switch
    {
        DeadlinePrecision.Year => Format($"{due.Year}年底"),
        DeadlinePrecision.HalfYear => Format($"{due.Year}年{(due.Month <= 6 ? "上" : "下")}半年"),
        DeadlinePrecision.Quarter => Format($"{due.Year}年第{ChineseOrdinal.Write((due.Month + 2) / 3)}季度"),
        DeadlinePrecision.Month => Format($"{due.Year}年{due.Month}月底"),
        DeadlinePrecision.TenDay => Format($"{due.Year}年{due.Month}月{(due.Day <= 10 ? "上" : due.Day <= 20 ? "中" : "下")}旬"),
        DeadlinePrecision.FiveYear => $"“{ChineseOrdinal.Write(FiveYearPlan(due))}五”期间",
        _ => $"{Day(due)}前",
    };

    // The tenth plan ended in 2005.
    private static int FiveYearPlan(LocalDate due) => 10 + ((due.Year - 2005) / 5);

    private static string Of(RelativeDeadline deadline)
    {
        string unit = deadline.Unit switch
        {
            DeadlineUnit.WorkingDay => "个工作日",
            DeadlineUnit.Day => "日",
            DeadlineUnit.Week => "周",
            DeadlineUnit.Month => "个月",
            _ => "年",
        };
        return deadline.Direction == DeadlineDirection.After
            ? Format($"{deadline.Anchor}后{deadline.Amount}{unit}内")
            : Format($"{deadline.Anchor}前{deadline.Amount}{unit}");
    }

    private static string Day(LocalDate day) => Format($"{day.Year}年{day.Month}月{day.Day}日");

    private static string Format(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
