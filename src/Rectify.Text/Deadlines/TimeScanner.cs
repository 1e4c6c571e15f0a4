using System.Buffers;
using System.Globalization;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Goes through a text once, from one character that can begin a time phrase to the next.</summary>
internal ref struct TimeScanner
{
    // No title is longer; an opening mark without its partner is an ordinary character.
    private const int LongestTitle = 120;

    private const int LongestNumber = 12;

    // Numerals of cheques that are hardly ever part of another word; a number in them is not read.
    private static readonly SearchValues<char> FormalNumerals = SearchValues.Create("壹贰叁柒捌玖");

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。\n\r");

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _original;
    private readonly LocalDate? _on;
    private readonly InterpretationPolicy _policy;

    // Where a time limit belongs, a day of the past is a limit too, and no report.
    private readonly bool _isLimit;

    private int _position;
    private int _lastEnd;
    private int? _namedYear;
    private int? _governingYear;

    public TimeScanner(ReadOnlySpan<char> text, ReadOnlySpan<char> original, LocalDate? on, InterpretationPolicy policy, bool isLimit)
    {
        _text = text;
        _original = original;
        _on = on;
        _policy = policy;
        _isLimit = isLimit;
    }

    /// <summary>Moves to the next time phrase.</summary>
    public bool TryNext(out TimePhrase phrase)
    {
        while (true)
        {
            int next = TimeBeginnings.Next(_text, _position, out var family);
            if (next < 0)
                break;
            _position = next;
            if (TryReadHere(family, out phrase))
                return true;
            if (_position == next)
                SkipCharacterOrDigits();
        }

        phrase = default;
        _position = _text.Length;
        return false;
    }

    private bool TryReadHere(TimeFamily family, out TimePhrase phrase)
    {
        phrase = default;
        if (family.HasFlag(TimeFamily.Title))
            return SkipTitle();
        if (family.HasFlag(TimeFamily.Number) && !BeginsTime(out int end))
            return TryReadFeast(family, end, out phrase);
        if (BelongsToANumber())
            return false;
        return (family.HasFlag(TimeFamily.Recurrence) && TryReadRecurrence(out phrase))
            || (family.HasFlag(TimeFamily.Mention) && TryReadMention(out phrase))
            || (family.HasFlag(TimeFamily.Relative) && TryReadRelative(out phrase))
            || (family.HasFlag(TimeFamily.Standing) && TryReadStanding(out phrase))
            || (family.HasFlag(TimeFamily.Event) && TryReadEvent(out phrase));
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
        return end - _position <= LongestNumber && end < _text.Length && TimeBeginnings.FollowsNumber(_text[end]);
    }

    // 五一前 is an event; any other such number is passed over whole.
    private bool TryReadFeast(TimeFamily family, int end, out TimePhrase phrase)
    {
        phrase = default;
        if (family.HasFlag(TimeFamily.Event) && TryReadEvent(out phrase))
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
        if (!RelativeGrammar.TryRead(ref cursor, _lastEnd, out var mention))
            return false;
        string anchor = EventNames.For(_text[mention.AnchorStart..mention.AnchorEnd], _original[mention.AnchorStart..mention.AnchorEnd]);
        string words = Take(mention.Start, cursor.Position);
        var deadline = new RelativeDeadline(mention.Amount, mention.Unit, anchor, mention.Direction) { Text = words };
        phrase = new TimePhrase(mention.Start, words.Length, new DeadlineReading(words, DeadlineKind.Relative, deadline));
        return true;
    }

    private bool TryReadStanding(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (!StandingGrammar.TryRead(ref cursor, out bool isLongTerm))
            return false;
        int start = _position;
        string words = Take(start, cursor.Position);
        var reading = isLongTerm
            ? new DeadlineReading(words, DeadlineKind.LongTerm, new LongTermDeadline { Text = words })
            : new DeadlineReading(words, DeadlineKind.Immediate, new ImmediateDeadline { Text = words });
        phrase = new TimePhrase(start, words.Length, reading);
        return true;
    }

    private bool TryReadEvent(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (!EventGrammar.TryRead(ref cursor, out int name, out var direction))
            return false;
        int start = _position;
        string words = Take(start, cursor.Position);
        phrase = EventPhrase(start, words, EventNames.For(_text.Slice(start, name), _original.Slice(start, name)), direction);
        return true;
    }

    private static TimePhrase EventPhrase(int start, string words, string name, DeadlineDirection direction) =>
        new(start, words.Length, new DeadlineReading(words, DeadlineKind.Event, new EventDeadline(name, direction) { Text = words }));

    // Quotes the words and moves behind them.
    private string Take(int start, int end)
    {
        _position = end;
        _lastEnd = end;
        return _original[start..end].ToString();
    }

    // 年底 and 月底 after a number are the end of some other expression.
    private readonly bool BelongsToANumber() =>
        _text[_position] is '年' or '月' && _position > 0 && (IsNumber(_text[_position - 1]) || char.IsAsciiLetter(_text[_position - 1]) || FormalNumerals.Contains(_text[_position - 1]));

    private bool TryReadMention(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (!MentionGrammar.TryRead(ref cursor, _on, out var mention))
            return false;
        int begin = _position;
        int start = begin;
        int end = cursor.Position;
        _position = end;
        var lead = LeadGrammar.ReadBack(_text, ref start);
        ForgetAtSentenceEnd(start);
        int? named = mention.Last.YearWord == YearWord.FromNamed ? _namedYear : _governingYear;
        if (!mention.TryResolve(_on?.Year, named, out var days))
            return false;
        Remember(mention, days);
        if (mention is { Ending: CalendarEnding.Bare, Last.Precision: DeadlinePrecision.Year } && EventGrammar.TryRead(ref cursor, out int name, out var direction))
        {
            string season = EventNames.For(_text.Slice(end, name), _original.Slice(end, name));
            string year = mention.First is null ? string.Create(CultureInfo.InvariantCulture, $"{days.Year}年") : _original[begin..end].ToString();
            phrase = EventPhrase(start, Take(start, cursor.Position), year + season, direction);
            return true;
        }

        if (!MentionContext.IsTimeLimit(_text, start, end, mention, lead, days.End, _isLimit ? null : _on))
            return false;
        string quoted = Take(start, end);
        var deadline = FromNowOn(start, days, quoted) ?? CalendarDeadline.Of(mention, days, _policy, quoted);
        phrase = new TimePhrase(start, quoted.Length, new DeadlineReading(quoted, CalendarDeadline.KindOf(deadline), deadline));
        return true;
    }

    // 即日起至9月底 begins on the day of issue.
    private readonly PeriodDeadline? FromNowOn(int start, CalendarDays days, string text) =>
        _on is { } day && day <= days.End && _text[..start].EndsWith("即日起", StringComparison.Ordinal) ? new PeriodDeadline(day, days.End) { Text = text } : null;

    // A year named with a month governs the months after it in the sentence; 次年 refers to any year named before it.
    private void Remember(CalendarMention mention, CalendarDays days)
    {
        _namedYear = days.Year;
        bool isNamed = mention.Last.YearWord != YearWord.None || mention.First is { YearWord: not YearWord.None };
        if (isNamed && mention.Last.Precision < DeadlinePrecision.Year)
            _governingYear = days.Year;
    }

    private void ForgetAtSentenceEnd(int start)
    {
        if (start > _lastEnd && _text[_lastEnd..start].ContainsAny(SentenceEnds))
            _governingYear = null;
        _lastEnd = Math.Max(_lastEnd, _position);
    }
}
