using System.Buffers;
using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Goes through a text once, from one character that can begin a time phrase to the next.</summary>
internal ref struct TimeScanner
{
    // No title is longer; an opening mark without its partner is an ordinary character.
    private const int LongestTitle = 120;

    private const int LongestNumber = 12;

    // Numerals of cheques that are hardly ever part of another word; a number in them is not read.
    private static readonly SearchValues<char> FormalNumerals = SearchValues.Create("壹贰叁柒捌玖");

    private static readonly SearchValues<char> BeforeFurtherDays = SearchValues.Create("、,;和及于在");

    private static readonly string[] Ors = ["或者", "或"];

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。\n\r");

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _original;
    private readonly LocalDate? _on;
    private readonly InterpretationPolicy _policy;

    // Where a time limit belongs, a day of the past is a limit too, and no report.
    private readonly bool _isLimit;

    private readonly List<ReadingNote>? _notes;

    private int _position;
    private int _lastEnd;
    private LocalDate? _named;
    private LocalDate? _governing;

    // The day read last, whose month a further day without one has.
    private PartialDate? _day;

    // Why the date before is open: then the dates that take their year from it are, too.
    private Veto? _openDate;

    public TimeScanner(ReadOnlySpan<char> text, ReadOnlySpan<char> original, LocalDate? on, InterpretationPolicy policy, bool isLimit, List<ReadingNote>? notes)
    {
        _text = text;
        _original = original;
        _on = on;
        _policy = policy;
        _isLimit = isLimit;
        _notes = notes;
    }

    /// <summary>Moves to the next time phrase.</summary>
    public bool TryNext(out TimePhrase phrase)
    {
        while (true)
        {
            int next = PhraseBeginnings.Next(_text, _position, out var kinds);
            if (next < 0)
                break;
            _position = next;
            if (TryReadHere(kinds, out phrase))
                return true;
            if (_position == next)
                SkipCharacterOrDigits();
        }

        phrase = default;
        _position = _text.Length;
        return false;
    }

    private bool TryReadHere(TimePhraseKinds kinds, out TimePhrase phrase)
    {
        phrase = default;
        if (kinds.HasFlag(TimePhraseKinds.Title))
            return SkipTitle();
        if (kinds.HasFlag(TimePhraseKinds.Number) && !BeginsTime(out int end))
            return (ElidedDateGrammar.Sees(new TextCursor(_text, _position)) && TryReadDate(out phrase)) || TryReadWordOfNumber(kinds, end, out phrase);
        if (BelongsToANumber())
            return TryReportNumber(out phrase);
        return (kinds.HasFlag(TimePhraseKinds.Recurrence) && TryReadRecurrence(out phrase))
            || (kinds.HasFlag(TimePhraseKinds.Date) && TryReadDate(out phrase))
            || (kinds.HasFlag(TimePhraseKinds.Relative) && TryReadRelative(out phrase))
            || (kinds.HasFlag(TimePhraseKinds.OpenEnded) && TryReadOpenEnded(out phrase))
            || (kinds.HasFlag(TimePhraseKinds.Event) && TryReadEvent(out phrase));
    }

    private bool SkipTitle()
    {
        int close = _text[_position..Math.Min(_text.Length, _position + LongestTitle)].IndexOf('》');
        _position += Math.Max(close, 0) + 1;
        return false;
    }

    // A number that no unit of time follows, or that is too long for one, begins no time; nor does the rest of a code or of a misread number (l2月).
    private readonly bool BeginsTime(out int end)
    {
        end = _position + 1;
        if (_position > 0 && char.IsAsciiDigit(_text[_position]) && char.IsAsciiLetter(_text[_position - 1]))
            return false;
        while (end < _text.Length && IsNumber(_text[end]))
            end++;
        return end - _position <= LongestNumber && end < _text.Length && PhraseBeginnings.FollowsNumber(_text[end]);
    }

    // 五一前 is an event, 一直坚持 is kept up; any other such number is passed over whole.
    private bool TryReadWordOfNumber(TimePhraseKinds kinds, int end, out TimePhrase phrase)
    {
        phrase = default;
        if ((kinds.HasFlag(TimePhraseKinds.Event) && TryReadEvent(out phrase)) || (kinds.HasFlag(TimePhraseKinds.OpenEnded) && TryReadOpenEnded(out phrase)))
            return true;
        _position = end;
        return false;
    }

    // Within a run of Arabic digits no date begins; within Chinese numerals one may (统一二月底前).
    private void SkipCharacterOrDigits()
    {
        bool isDigit = char.IsAsciiDigit(_text[_position]);
        do
            _position++;
        while (isDigit && _position < _text.Length && char.IsAsciiDigit(_text[_position]));
    }

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || ChineseNumber.IsNumeral(c);

    private bool TryReadRecurrence(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (!RecurrenceGrammar.TryRead(ref cursor, _original, out var recurrence))
            return false;
        string words = Take(_position, cursor.Position);
        phrase = new TimePhrase(cursor.Position - words.Length, words.Length, new DeadlineReading(words, DeadlineKind.Recurring, new LongTermDeadline { Text = words }, recurrence));
        return true;
    }

    private bool TryReadRelative(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (TryReadBrokenSpan(_position, cursor, out phrase))
            return true;
        if (!RelativeGrammar.TryRead(ref cursor, _lastEnd, out var relative))
            return TryReportBareSpan(cursor, out phrase);
        string anchor = EventNames.For(_text[relative.AnchorStart..relative.AnchorEnd], _original[relative.AnchorStart..relative.AnchorEnd]);
        bool isOpen = string.Equals(anchor, EventNames.Unnamed, StringComparison.Ordinal) && FollowsStart(relative.Start);
        string words = Take(relative.Start, cursor.Position);
        if (isOpen)
        {
            phrase = TimePhrase.Unread(relative.Start, words, Veto.OpenStart);
            return true;
        }

        var deadline = new RelativeDeadline(relative.Amount, relative.Unit, anchor, relative.Direction) { Text = words };
        phrase = new TimePhrase(relative.Start, words.Length, new DeadlineReading(words, DeadlineKind.Relative, deadline));
        return true;
    }

    // 2024年启动,|三年完成: without 内 and behind a start.
    private bool TryReportBareSpan(TextCursor cursor, out TimePhrase phrase)
    {
        phrase = default;
        int start = _position;
        if (!FollowsStart(start) || !RelativeGrammar.TryTakeBareSpan(ref cursor))
            return false;
        phrase = TimePhrase.Unread(start, Take(start, cursor.Position), Veto.OpenStart);
        return true;
    }

    // 2024年6月|启动,|两年内完成: nothing says on which day it began.
    private readonly bool FollowsStart(int start) => _named is not null && start > _lastEnd && TimeLexicon.Starts.Contains(_text[_lastEnd..start].Trim(",;、并 "));

    // 一个半月内, 自4月1日起两个半月内: no unit of the model holds half a month more.
    private bool TryReadBrokenSpan(int start, TextCursor cursor, out TimePhrase phrase)
    {
        phrase = default;
        if (!RelativeGrammar.TryTakeBrokenSpan(ref cursor))
            return false;
        phrase = TimePhrase.Unread(start, Take(start, cursor.Position), Veto.BrokenSpan);
        return true;
    }

    private bool TryReadOpenEnded(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (!OpenEndedGrammar.TryRead(ref cursor, out bool isLongTerm))
            return false;
        int start = _position;
        if (!isLongTerm && _text[cursor.Position - 1] == '起' && RelativeGrammar.TryReadSpan(ref cursor, out int amount, out var unit))
            return TakeSpanOfIssue(start, cursor.Position, amount, unit, out phrase);
        string words = Take(start, cursor.Position);
        var reading = isLongTerm
            ? new DeadlineReading(words, DeadlineKind.LongTerm, new LongTermDeadline { Text = words })
            : new DeadlineReading(words, DeadlineKind.Immediate, new ImmediateDeadline { Text = words });
        phrase = new TimePhrase(start, words.Length, reading);
        return true;
    }

    // 即日起3个月内.
    private bool TakeSpanOfIssue(int start, int end, int amount, DeadlineUnit unit, out TimePhrase phrase)
    {
        string words = Take(start, end);
        phrase = new TimePhrase(start, words.Length, new DeadlineReading(words, DeadlineKind.Relative, new RelativeDeadline(amount, unit, EventNames.Issued) { Text = words }));
        return true;
    }

    private bool TryReadEvent(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (!EventGrammar.TryRead(ref cursor, out int name, out var direction))
            return false;
        int start = _position;
        var unknown = UnknownDate.FindBefore(_text, start);
        string words = Take(start, cursor.Position);
        if (unknown is { } open)
        {
            phrase = TimePhrase.Unread(start, words, open.Why);
            return true;
        }

        phrase = TimePhrase.Event(start, words, EventNames.For(_text.Slice(start, name), _original.Slice(start, name)), direction);
        return true;
    }

    // Quotes the words and moves behind them.
    private string Take(int start, int end)
    {
        _position = end;
        _lastEnd = end;
        return _original[start..end].ToString();
    }

    // 年底 and 月底 after a number are the end of some other expression.
    private readonly bool BelongsToANumber() =>
        _text[_position] is '年' or '月' && _position > 0 && (IsNumber(_text[_position - 1]) || char.IsAsciiLetter(_text[_position - 1]) || FormalNumerals.Contains(_text[_position - 1]) || TimeLexicon.Ends.Ends(_text[.._position]));

    // XX月底, 捌月底.
    private bool TryReportNumber(out TimePhrase phrase)
    {
        phrase = default;
        if (_position + 1 >= _text.Length || _text[_position + 1] is not ('底' or '末'))
            return false;
        phrase = TimePhrase.Unread(_position, Take(_position, _position + 2), Veto.AnotherNumber);
        return true;
    }

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
        bool counts = date.Last.Reference == DateReference.Named;
        if (_openDate is { } open && (date.First ?? date.Last).Reference is DateReference.None or DateReference.Named)
            return TryReportUnknown(new UnknownDate(open, begin), begin, date, cursor, out phrase);
        if (!date.TryResolve(_on, counts ? _named : _governing, out var days))
            return false;
        Remember(date, days);
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
            if (PartialDateGrammar.TryReadDayOf(ref day, date.Last, out var point))
                return date with { Last = point, Suffix = DateSuffix.Last };
        }

        return date;
    }

    // 5月15日、30日前; 5月15日前报送方案,30日前完成整改: the second has the month of the first.
    private readonly bool TryReadFurtherDay(ref TextCursor cursor, out DateExpression date)
    {
        date = default;
        if (_day is not { } day || _position == 0 || !BeforeFurtherDays.Contains(_text[_position - 1]) || _text[_lastEnd.._position].ContainsAny(SentenceEnds) || !PartialDateGrammar.TryReadDayOf(ref cursor, day, out var further))
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
        Deadline deadline = DateDeadline.Spanning(days.Start, date.Last.Precision, amount, unit) is { } due
            ? new PeriodDeadline(days.Start, due)
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
        if (!second.TryResolve(_on, _named, out var days) || (isBracketed && !c.TryTake(')')))
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
        _openDate = unknown.Why;
        string words = Take(begin, cursor.Position);
        phrase = TimePhrase.Unread(begin, words, unknown.Why);
        return true;
    }

    // 即日起至9月底 begins on the day of issue.
    private readonly PeriodDeadline? FromNowOn(int start, DateSpan days) =>
        _on is { } day && day <= days.End && _text[..start].EndsWith("即日起", StringComparison.Ordinal) ? new PeriodDeadline(day, days.End) : null;

    // A year named with a month governs the months after it in the sentence; 次年 and 次月 refer to any day named before them.
    private void Remember(DateExpression date, DateSpan days)
    {
        _named = days.End;
        _day = date is { First: null, Last.Precision: DeadlinePrecision.Day } ? date.Last : null;
        if (date.Last.Reference != DateReference.None || date.First is { Reference: not DateReference.None })
        {
            _openDate = null;
            _governing = date.Last.Precision < DeadlinePrecision.Year ? days.End : _governing;
        }
    }

    private void ForgetAtSentenceEnd(int start)
    {
        if (start > _lastEnd && _text[_lastEnd..start].ContainsAny(SentenceEnds))
        {
            _governing = null;
            _openDate = null;
        }

        _lastEnd = Math.Max(_lastEnd, _position);
    }
}
