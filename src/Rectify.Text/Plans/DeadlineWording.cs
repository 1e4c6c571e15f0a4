using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Plans;

/// <summary>Words for a deadline: its own where they mean it, else the first plain ones that read back as it.</summary>
internal static class DeadlineWording
{
    /// <summary>The words for a deadline of a plan issued on a day. Where no words read back as it, its own, else the plainest.</summary>
    public static string Of(Deadline deadline, LocalDate on)
    {
        string[] candidates = [.. Candidates(deadline)];
        return Array.Find(candidates, words => ReadsAs(words, deadline, on)) ?? candidates[0];
    }

    private static bool ReadsAs(string words, Deadline deadline, LocalDate on) =>
        DeadlineParser.ParseLimit(words, on, InterpretationPolicy.Default) is { Deadline: { } read, Recurrence: null } && Meaning(read) == Meaning(deadline);

    private static Deadline Meaning(Deadline deadline) =>
        deadline with { Text = null, Alternatives = deadline.Alternatives.Select(static other => other with { Text = null }).ToValueList() };

    private static IEnumerable<string> Candidates(Deadline deadline)
    {
        if (deadline.Text is { Length: > 0 } own)
            yield return own;
        foreach (string words in Plain(deadline))
            yield return $"{(deadline.StartsAtOnce ? "立行立改," : "")}{words}{(deadline.IsThenLongTerm ? ",长期坚持" : "")}";
    }

    private static IEnumerable<string> Plain(Deadline deadline) => deadline.Match(
        static d => Of(d),
        static _ => ["立行立改"],
        static d => d.Start is { } start ? [$"从{Day(start)}起长期坚持"] : ["长期坚持"],
        static d => [string.Join(',', d.Stages.Select(static s => $"{Day(s.Due)}前{s.Text}")), string.Join(',', d.Stages.Select(static s => $"{s.Text}{Day(s.Due)}前"))],
        static d => [$"{Day(d.Start)}至{Day(d.Due)}"],
        static d => [Of(d)],
        static d => [$"{EventWording.Of(d.Event)}{(d.Direction == DeadlineDirection.Before ? "前" : "后")}"]);

    // 2021年9月前 leaves open whether September is meant, and reads as the last of August.
    private static IEnumerable<string> Of(FixedDeadline deadline)
    {
        var next = deadline.Due < LocalDate.MaxIsoValue ? deadline.Due.PlusDays(1) : deadline.Due;
        string[] loose = deadline.Alternatives.IsEmpty ? [] : [Format($"{next.Year}年{next.Month}月前"), Format($"{next.Year}年前")];
        return [.. loose, Of(deadline.Due, deadline.Precision)];
    }

    private static string Of(LocalDate due, DeadlinePrecision precision) => precision switch
    {
        DeadlinePrecision.Year => Format($"{due.Year}年底"),
        DeadlinePrecision.HalfYear => Format($"{due.Year}年{(due.Month <= 6 ? "上" : "下")}半年"),
        DeadlinePrecision.Quarter => Format($"{due.Year}年第{ChineseOrdinal.Write((due.Month + 2) / 3)}季度"),
        DeadlinePrecision.Month => Format($"{due.Year}年{due.Month}月底"),
        DeadlinePrecision.TenDay => Format($"{due.Year}年{due.Month}月{(due.Day <= 10 ? "上" : due.Day <= 20 ? "中" : "下")}旬"),
        DeadlinePrecision.FiveYear when due.Year is > 2005 and < 2100 => $"“{ChineseOrdinal.Write(FiveYearPlan(due))}五”末",
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
        string anchor = EventWording.Of(deadline.Anchor);
        return deadline.Direction == DeadlineDirection.After
            ? Format($"{anchor}后{deadline.Amount}{unit}内")
            : Format($"{anchor}前{deadline.Amount}{unit}");
    }

    private static string Day(LocalDate day) => Format($"{day.Year}年{day.Month}月{day.Day}日");

    private static string Format(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
