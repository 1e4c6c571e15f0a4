using System.Buffers;
using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <content>Reads a date with what stands behind it: a span, an event, another date.</content>
internal ref partial struct TimeScanner
{
    private static readonly SearchValues<char> BeforeFurtherDays = SearchValues.Create(TimeWords.ListMarks + ",;于在");

    private static readonly string[] Ors = ["或者", "或"];

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。\n\r");

    private bool TryReadDate(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (TimeLexicon.Lookalikes.AtEnd(_text[..(_position + 1)]) is not null)
            return false;
        if (!DateExpressionGrammar.TryRead(ref cursor, _on, out var date) && !TryReadFurtherDay(ref cursor, out date))
            return false;
        int begin = _position;
        date = WithDayOfList(cursor, date);
        if (UnknownDate.Find(ref cursor, begin, date) is { } unknown)
            return TryReportUnknown(unknown, Math.Max(unknown.Start, _lastEnd), date, cursor, out phrase);
        int start = begin;
        _position = cursor.Position;
        var lead = LeadGrammar.ReadBack(_text, ref start);
        ForgetAtSentenceEnd(start);
        if (_dates.LeavesOpen(date) is { } open)
            return TryReportUnknown(new UnknownDate(open, begin), begin, date, cursor, out phrase);
        if (!_dates.TryResolve(date, _on, out var days))
            return false;
        _dates.Add(date, days);
        if (date.Suffix == DateSuffix.From && TryReadBrokenSpan(start, cursor, out phrase))
            return true;
        if (IsYear(date) && TryReadEventOfYear(ref cursor, start, begin, date, days, out phrase))
            return true;
        if (TryReadSpanFrom(ref cursor, start, date, days, out phrase))
            return true;
        var other = ReadOther(ref cursor, ref date);
        if (UnknownDate.EventAfter(_text, cursor.Position, date) is > 0 and var eventEnd)
        {
            phrase = TimePhrase.Unread(begin, Take(begin, eventEnd), Veto.UnknownEvent);
            return true;
        }

        if (DateContext.VetoOf(_text, start, cursor.Position, date, lead, days.End, _isLimit ? null : _on) is { } veto)
        {
            _notes?.Add(new ReadingNote(veto.Row, veto.Why, begin, cursor.Position - begin));
            return false;
        }

        var deadline = FromNowOn(start, days) ?? DateDeadline.Of(date, days, _policy);
        if (other is not null)
            deadline = OneOf(deadline, other);
        string quoted = Take(start, cursor.Position);
        deadline = deadline with { Text = quoted };
        phrase = new TimePhrase(start, quoted.Length, new DeadlineReading(quoted, DateDeadline.KindOf(deadline), deadline));
        return true;
    }

    // 3月|、6月、9月20日前: the day stands behind the last month alone.
    private static DateExpression WithDayOfList(TextCursor next, DateExpression date)
    {
        if (date is not { First: null, Suffix: DateSuffix.Bare, Last.Precision: DeadlinePrecision.Month })
            return date;
        while (next.TryTakeOneOf(TimeWords.ListMarks) && next.TryTakeNumber(out _) && next.TryTake('月'))
        {
            var day = next;
            day.TryTake('的');
            if (PartialDateGrammar.TryReadDayOf(ref day, date.Last, out var point))
                return date with { Last = point, Suffix = DateSuffix.Last };
        }

        return date;
    }

    // 5月15日、30日前; 5月上旬报送方案,中旬前完成整改: the second has the month of the first.
    private readonly bool TryReadFurtherDay(ref TextCursor cursor, out DateExpression date)
    {
        date = default;
        if (_dates.Day is not { } day || _position == 0 || !BeforeFurtherDays.Contains(_text[_position - 1]) || _text[_lastEnd.._position].ContainsAny(SentenceEnds))
            return false;
        if (!PartialDateGrammar.TryReadDayOf(ref cursor, day, out var further) && !PartialDateGrammar.TryReadTenDayOf(ref cursor, day, out further))
            return false;
        date = new DateExpression { Last = further, Suffix = DateSuffixGrammar.Read(ref cursor, further) };
        return date.Suffix is DateSuffix.Last or DateSuffix.BeforeItBegins || (date.Suffix == DateSuffix.Bare && _lastEnd == _position - 1);
    }

    private static bool IsYear(DateExpression date) => date is { Suffix: DateSuffix.Bare, Last.Precision: DeadlinePrecision.Year };

    // 2024年汛前, 明年春节前.
    private bool TryReadEventOfYear(ref TextCursor cursor, int start, int begin, DateExpression date, DateSpan days, out TimePhrase phrase)
    {
        phrase = default;
        int end = cursor.Position;
        if (!EventGrammar.TryRead(ref cursor, out int name, out var direction))
            return false;
        string season = EventNames.For(_text.Slice(end, name), _original.Slice(end, name));
        string year = date.First is null ? string.Create(CultureInfo.InvariantCulture, $"{days.End.Year}年") : _original[begin..end].ToString();
        phrase = TimePhrase.Event(start, Take(start, cursor.Position), year + season, direction);
        return true;
    }

    // 自2024年8月31日起3个月内, 2024年起5年内: a period that starts on a written day. Working days need a calendar, so they wait for that day as for an event.
    private bool TryReadSpanFrom(ref TextCursor cursor, int start, DateExpression date, DateSpan days, out TimePhrase phrase)
    {
        phrase = default;
        // 6月底后3个月内 and 6月底起3个月内 count from the last day of June.
        var words = _text[..cursor.Position];
        bool fromEnd = date.Suffix == DateSuffix.Other && TimeLexicon.Ends.Ends(words[..^Math.Max(TimeLexicon.Froms.LengthAtEnd(words), TimeLexicon.Afters.LengthAtEnd(words))]);
        if (date.First is not null || !(date.Suffix == DateSuffix.From || fromEnd || words.EndsWith('后')) || !RelativeGrammar.TryReadSpan(ref cursor, out int amount, out var unit))
            return false;
        if (fromEnd)
            (days, date) = (days with { Start = days.End }, date with { Last = date.Last with { Precision = DeadlinePrecision.Day } });
        Deadline deadline = DateDeadline.Spanning(days.Start, date.Last.Precision, amount, unit) is { } period
            ? period
            : new RelativeDeadline(amount, unit, string.Create(CultureInfo.InvariantCulture, $"{days.Start.Year}年{days.Start.Month}月{days.Start.Day}日"));
        string quoted = Take(start, cursor.Position);
        deadline = deadline with { Text = quoted };
        phrase = new TimePhrase(start, quoted.Length, new DeadlineReading(quoted, deadline is PeriodDeadline ? DeadlineKind.Period : DeadlineKind.Relative, deadline));
        return true;
    }

    // 6月底或9月底前: both days. 6月或9月底前: what stands behind the second holds for the first.
    private readonly Deadline? ReadOther(ref TextCursor cursor, ref DateExpression date)
    {
        var c = cursor;
        bool isBracketed = c.TryTake('(');
        if (date.First is not null || !c.TryTakeAny(Ors) || !DateExpressionGrammar.TryRead(ref c, _on, out var second) || second.First is not null)
            return null;
        if (!second.TryResolve(_on, _dates.Last, out var days) || (isBracketed && !c.TryTake(')')))
            return null;
        if (isBracketed)
            c.TryTakeAny(TimeLexicon.Befores);
        date = date with { Suffix = date.Suffix == DateSuffix.Bare ? second.Suffix : date.Suffix };
        cursor = c;
        return DateDeadline.Of(second, days, _policy);
    }

    // The first of the days by the strict policy; the others are kept beside it.
    private readonly Deadline OneOf(Deadline first, Deadline second)
    {
        var days = new[] { first, second }.SelectMany(static d => d.Alternatives.Append(d with { Alternatives = [] })).Distinct().OrderBy(static d => d.NamedDay).ToList();
        var chosen = _policy.BarePeriodBefore == BarePeriodReading.DayBeforeItBegins ? days[0] : days[^1];
        return chosen with { Alternatives = days.Where(d => d != chosen).ToValueList() };
    }

    // What is left open is said; a bare year in prose (来年) is a word like any other.
    private bool TryReportUnknown(UnknownDate unknown, int begin, DateExpression date, TextCursor cursor, out TimePhrase phrase)
    {
        phrase = default;
        bool isWord = unknown.Why != Veto.Blank && IsYear(date) && !EventGrammar.TryRead(ref cursor, out _, out _) && !DateContext.IsOpenPromise(_text, begin, cursor.Position);
        ForgetAtSentenceEnd(begin);
        _position = cursor.Position;
        if (isWord || date.Suffix == DateSuffix.Other)
            return false;
        _dates.Open(unknown.Why);
        string words = Take(begin, cursor.Position);
        phrase = TimePhrase.Unread(begin, words, unknown.Why);
        return true;
    }

    // 即日起至9月底 begins on the day of issue.
    private readonly PeriodDeadline? FromNowOn(int start, DateSpan days) =>
        _on is { } day && day <= days.End && _text[..start].TrimEnd("-—~").EndsWith("即日起", StringComparison.Ordinal) ? new PeriodDeadline(day, days.End) : null;

    private void ForgetAtSentenceEnd(int start)
    {
        if (start > _lastEnd && _text[_lastEnd..start].ContainsAny(SentenceEnds))
            _dates.EndSentence();

        _lastEnd = Math.Max(_lastEnd, _position);
    }
}
