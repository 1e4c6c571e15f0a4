using System.Buffers;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a time limit at an event that the calendar does not fix: 汛前, 供暖季来临之前, 春节前, 项目投产前.</summary>
internal static class EventGrammar
{
    // Seasons and feasts; a longer name comes before its own ending.
    private static readonly WordSet Seasons = new(
        "主汛期", "汛期", "入汛", "上汛", "汛", "雨季", "梅雨季", "台风季节", "台风季", "供暖季", "供暖期", "供暖", "采暖季", "采暖期", "采暖", "供热季", "供热期", "供热", "取暖季", "取暖期", "取暖", "秋冬季", "冬春季", "入冬", "冬季", "冬天", "入夏", "夏季",
        "入秋", "秋季", "入春", "春季", "封冻期", "封冻", "上冻", "冰冻期", "春节", "元旦", "国庆节", "国庆", "十一", "中秋节", "中秋", "五一", "七一", "清明节", "清明", "端午节", "春耕", "秋收", "开学", "高考", "两会");

    // Steps of the work; a time limit only where the clause ends with them, for else they are a condition.
    private static readonly WordSet Steps = new(
        "竣工验收", "验收合格", "验收", "销号", "投产", "投运", "投用", "投入使用", "投入运行", "通车", "搬迁", "回头看", "“回头看”", "竣工", "开工", "整改完成", "完成整改", "整改到位", "期限届满", "届满", "期满", "到期", "督察组进驻", "督察进驻");

    private static readonly string[] Arrivals = ["来临", "到来", "开始", "启动", "结束"];
    private static readonly string[] Befores = ["之前", "以前", "前"];
    private static readonly string[] Afters = ["之后", "以后", "后"];
    private static readonly string[] Finishes = ["完成", "全部完成", "整改到位", "完工"];
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds);

    /// <summary>What an event begins with, two characters or more; 汛 itself is followed by 前 or 后.</summary>
    public static IEnumerable<string> Beginnings =>
        (from word in Seasons.Words.Concat(Steps.Words) from next in word.Length > 1 ? [""] : Befores.Concat(Afters) select word + next)
        .Concat(from quote in TimeWords.OpeningQuotes from word in Seasons.Words select quote + word);

    /// <summary>Reads the event with its 前 or 后 and passes over it.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="name">The length of the event's name at the beginning of what was read.</param>
    /// <param name="direction">Before or after.</param>
    public static bool TryRead(ref TextCursor cursor, out int name, out DeadlineDirection direction)
    {
        var c = cursor;
        bool isStep = false;
        name = 0;
        direction = DeadlineDirection.Before;
        if (!TryTakeSeasons(ref c))
            isStep = c.TryTakeAny(Steps);
        name = c.Position - cursor.Position;
        if (name == 0)
            return false;
        c.TryTakeAny(Arrivals);
        if (!c.TryTakeAny(Befores))
        {
            if (!c.TryTakeAny(Afters))
                return false;
            direction = DeadlineDirection.After;
        }

        if (IsCounted(c) || c.Current is '后' or '期' or '续' || (isStep && !EndsClause(c)))
            return false;
        cursor = c;
        return true;
    }

    // 春季开学, 元旦、春节, “五一”.
    private static bool TryTakeSeasons(ref TextCursor cursor)
    {
        var c = cursor;
        bool isQuoted = c.TryTakeOneOf(TimeWords.OpeningQuotes);
        if (!c.TryTakeAny(Seasons))
            return false;
        if (isQuoted && !c.TryTakeOneOf(TimeWords.ClosingQuotes))
            return false;
        cursor = c;
        if (c.TryTakeAny(Seasons) || (c.TryTakeOneOf("、和") && TryTakeSeasons(ref c)))
            cursor = c;
        return true;
    }

    /// <summary>Takes the name of a season or feast (冬季, 汛期).</summary>
    public static bool TryTakeSeason(ref TextCursor cursor) => cursor.TryTakeAny(Seasons);

    // 届满前20个工作日 is a distance from the event, not the event.
    private static bool IsCounted(TextCursor c)
    {
        c.SkipSpaces();
        return char.IsAsciiDigit(c.Current) || ChineseNumber.IsNumeral(c.Current) || c.Current == '半';
    }

    private static bool EndsClause(TextCursor c) => c.AtEnd || ClauseEnds.Contains(c.Current) || c.SeesAny(Finishes);
}
