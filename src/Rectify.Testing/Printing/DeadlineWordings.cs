using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;

namespace Rectify.Testing.Printing;

/// <summary>The ways in which official text words a deadline, the plainest first.</summary>
internal static class DeadlineWordings
{
    private const string Ordinals = "零一二三四五六七八九";

    public static string[] Of(Deadline deadline)
    {
        string[] words = deadline.Match(
            static d => Of(d.Due, d.Precision),
            static _ => ["立行立改", "立查立改", "即知即改"],
            static d => d.Start is { } start ? [$"从{Day(start)}起长期坚持"] : ["长期坚持", "持续推进"],
            static d => [string.Join(',', d.Stages.Select(static s => $"{Day(s.Due)}前{s.Text}"))],
            static d => [$"{Day(d.Start)}至{Day(d.Due)}", $"{Day(d.Start)}—{Day(d.Due)}"],
            static d => [Of(d)],
            static d => [Name(d.Event) + (d.Direction == DeadlineDirection.Before ? "前" : "时")]);
        if (deadline.StartsAtOnce)
            words = Array.ConvertAll(words, static w => $"立行立改,{w}");
        return deadline.IsThenLongTerm ? [.. words.SelectMany(static w => new[] { $"{w},长期坚持", $"{w},并长期坚持" })] : words;
    }

    private static string[] Of(LocalDate due, DeadlinePrecision precision) => precision switch
    {
        DeadlinePrecision.FiveYear => [Format($"“{FiveYearPlan(due)}五”末")],
        DeadlinePrecision.Year => [Format($"{due.Year}年底"), Format($"{due.Year}年年底"), Format($"{due.Year}年底前"), Format($"到{due.Year}年")],
        DeadlinePrecision.HalfYear => [Format($"{due.Year}年{(due.Month <= 6 ? "上" : "下")}半年")],
        DeadlinePrecision.Quarter => [Format($"{due.Year}年第{Ordinals[(due.Month + 2) / 3]}季度")],
        DeadlinePrecision.Month => [Format($"{due.Year}年{due.Month}月底"), Format($"{due.Year}年{due.Month}月底前"), Format($"{due.Year}年{due.Month}月末")],
        DeadlinePrecision.TenDay => [Format($"{due.Year}年{due.Month}月{(due.Day <= 10 ? "上" : due.Day <= 20 ? "中" : "下")}旬")],
        _ => [$"{Day(due)}前", Day(due)],
    };

    // The tenth plan ended in 2005.
    private static string FiveYearPlan(LocalDate due)
    {
        int number = 10 + ((due.Year - 2005) / 5);
        return number is > 10 and < 20 ? $"十{Ordinals[number - 10]}" : Format($"{number}");
    }

    private static string Of(RelativeDeadline deadline)
    {
        string amount = Format($"{deadline.Amount}") + deadline.Unit switch
        {
            DeadlineUnit.WorkingDay => "个工作日",
            DeadlineUnit.Day => "日",
            DeadlineUnit.Week => "周",
            DeadlineUnit.Month => "个月",
            _ => "年",
        };
        return deadline.Direction == DeadlineDirection.After ? $"{Name(deadline.Anchor)}后{amount}内" : $"{Name(deadline.Anchor)}前{amount}";
    }

    // Events of the log as documents name them.
    private static string Name(string anchor) => ProgressEventNames.TypeOf(anchor) switch
    {
        ProgressEventType.Started => "开工",
        ProgressEventType.Rectified => "整改完成",
        ProgressEventType.Accepted => "验收合格",
        ProgressEventType.ClosedOut => "销号",
        _ => anchor,
    };

    private static string Day(LocalDate day) => Format($"{day.Year}年{day.Month}月{day.Day}日");

    private static string Format(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
