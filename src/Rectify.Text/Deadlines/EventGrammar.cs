using System.Buffers;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a time limit at an event that the calendar does not fix: 汛前, 供暖季来临之前, 春节前, 项目投产前.</summary>
internal static class EventGrammar
{

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds);

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
            isStep = c.TryTakeAny(TimeLexicon.Steps);
        name = c.Position - cursor.Position;
        // 非汛期前.
        if (name == 0 || cursor.Peek(-1) == '非')
            return false;
        c.TryTakeAny(TimeLexicon.Arrivals);
        if (!c.TryTakeAny(TimeLexicon.Befores))
        {
            if (!c.TryTakeAny(TimeLexicon.Afters))
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
        if (!c.TryTakeAny(TimeLexicon.Seasons))
            return false;
        if (isQuoted && !c.TryTakeOneOf(TimeWords.ClosingQuotes))
            return false;
        cursor = c;
        if (c.TryTakeAny(TimeLexicon.Seasons) || (c.TryTakeOneOf("、和") && TryTakeSeasons(ref c)))
            cursor = c;
        return true;
    }

    /// <summary>Takes the name of a season or feast (冬季, 汛期).</summary>
    public static bool TryTakeSeason(ref TextCursor cursor) => cursor.TryTakeAny(TimeLexicon.Seasons);

    // 届满前20个工作日 is a distance from the event, not the event.
    private static bool IsCounted(TextCursor c)
    {
        c.SkipSpaces();
        return char.IsAsciiDigit(c.Current) || ChineseNumber.IsNumeral(c.Current) || c.Current == '半';
    }

    private static bool EndsClause(TextCursor c) => c.AtEnd || ClauseEnds.Contains(c.Current) || c.SeesAny(TimeLexicon.Finishes);
}
