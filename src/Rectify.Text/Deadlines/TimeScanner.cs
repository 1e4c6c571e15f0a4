using System.Buffers;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Goes through a text once, from one character that can begin a time phrase to the next.</summary>
internal ref struct TimeScanner
{
    // No title is longer; an opening mark without its partner is an ordinary character.
    private const int LongestTitle = 120;

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789〇零一二三四五六七八九十元第前上下今明后次翌当同本去年月“\"‘「『《");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。\n\r");

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _original;
    private readonly LocalDate? _on;
    private readonly InterpretationPolicy _policy;
    private int _position;
    private int _lastEnd;
    private int? _namedYear;
    private int? _governingYear;

    public TimeScanner(ReadOnlySpan<char> text, ReadOnlySpan<char> original, LocalDate? on, InterpretationPolicy policy)
    {
        _text = text;
        _original = original;
        _on = on;
        _policy = policy;
    }

    /// <summary>Moves to the next time phrase.</summary>
    public bool TryNext(out TimePhrase phrase)
    {
        while (true)
        {
            int next = _text[_position..].IndexOfAny(Beginnings);
            if (next < 0)
                break;
            _position += next;
            if (TryReadHere(out phrase))
                return true;
        }

        phrase = default;
        _position = _text.Length;
        return false;
    }

    private bool TryReadHere(out TimePhrase phrase)
    {
        phrase = default;
        char first = _text[_position];
        if (first == '《')
        {
            int close = _text[_position..Math.Min(_text.Length, _position + LongestTitle)].IndexOf('》');
            _position += Math.Max(close, 0) + 1;
            return false;
        }

        int start = _position;
        bool found = !BelongsToANumber(first) && TryReadMention(out phrase);
        if (_position == start)
            SkipCharacterOrDigits();
        return found;
    }

    // 年底 and 月底 after a number are the end of some other expression.
    private readonly bool BelongsToANumber(char first) =>
        first is '年' or '月' && _position > 0 && (char.IsAsciiDigit(_text[_position - 1]) || ChineseNumber.IsNumeral(_text[_position - 1]));

    // A run of digits that is no date is passed over whole: none begins within it.
    private void SkipCharacterOrDigits()
    {
        bool isDigit = char.IsAsciiDigit(_text[_position]);
        do
            _position++;
        while (isDigit && _position < _text.Length && char.IsAsciiDigit(_text[_position]));
    }

    private bool TryReadMention(out TimePhrase phrase)
    {
        phrase = default;
        var cursor = new TextCursor(_text, _position);
        if (!MentionGrammar.TryRead(ref cursor, _on, out var mention))
            return false;
        int start = _position;
        int end = cursor.Position;
        _position = end;
        var lead = LeadGrammar.ReadBack(_text, ref start);
        ForgetAtSentenceEnd(start);
        int? named = mention.Last.YearWord == YearWord.FromNamed ? _namedYear : _governingYear;
        if (!mention.TryResolve(_on?.Year, named, out var days))
            return false;
        Remember(mention, days);
        if (!MentionContext.IsTimeLimit(_text, start, end, mention, lead, days.End, _on))
            return false;
        phrase = Phrase(start, end, mention, days);
        return true;
    }

    // A year named with a month governs the months after it in the sentence; 次年 refers to any year named before it.
    private void Remember(CalendarMention mention, CalendarDays days)
    {
        _namedYear = days.Year;
        if (mention.Last.Precision < DeadlinePrecision.Year && mention.Last.YearWord != YearWord.None)
            _governingYear = days.Year;
    }

    private void ForgetAtSentenceEnd(int start)
    {
        if (start > _lastEnd && _text[_lastEnd..start].ContainsAny(SentenceEnds))
            _governingYear = null;
        _lastEnd = Math.Max(_lastEnd, _position);
    }

    private readonly TimePhrase Phrase(int start, int end, CalendarMention mention, CalendarDays days)
    {
        string words = _original[start..end].ToString();
        var deadline = DeadlineOf(mention, days) with { Text = words };
        var kind = deadline switch
        {
            PeriodDeadline => DeadlineKind.Period,
            LongTermDeadline => DeadlineKind.LongTerm,
            _ => DeadlineKind.Fixed,
        };
        return new TimePhrase(start, end - start, new DeadlineReading(words, kind, deadline));
    }

    private readonly Deadline DeadlineOf(CalendarMention mention, CalendarDays days)
    {
        if (mention.Ending == CalendarEnding.From)
            return new LongTermDeadline { Start = days.Start };
        if (mention.Ending == CalendarEnding.Before)
            return BeforeAPeriod(mention, days);
        bool isPlan = mention is { First: null, Last.Precision: DeadlinePrecision.FiveYear, Ending: not CalendarEnding.Last };
        return DueOn(mention, days.Start, days.End, isPlan);
    }

    private readonly Deadline BeforeAPeriod(CalendarMention mention, CalendarDays days)
    {
        var strict = DueOn(mention, days.Start, days.LastPartStart.PlusDays(-1), isPlan: false);
        var lenient = DueOn(mention, days.Start, days.End, isPlan: false);
        return _policy.BarePeriodBefore == BarePeriodReading.DayBeforeItBegins
            ? strict with { Alternatives = [lenient] }
            : lenient with { Alternatives = [strict] };
    }

    private static Deadline DueOn(CalendarMention mention, LocalDate start, LocalDate due, bool isPlan) => mention.First is not null || isPlan
        ? new PeriodDeadline(LocalDate.Min(start, due), due)
        : new FixedDeadline(due, mention.Last.Precision);
}
