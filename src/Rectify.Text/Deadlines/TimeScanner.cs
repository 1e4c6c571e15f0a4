using System.Buffers;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Goes through a text once, from one character that can begin a time phrase to the next.</summary>
internal ref partial struct TimeScanner
{
    // No title is longer; an opening mark without its partner is an ordinary character.
    private const int LongestTitle = 120;

    private const int LongestNumber = 12;

    // Numerals of cheques that are hardly ever part of another word; a number in them is not read.
    private static readonly SearchValues<char> FormalNumerals = SearchValues.Create("壹贰叁柒捌玖");

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _original;
    private readonly LocalDate? _on;
    private readonly InterpretationPolicy _policy;

    // Where a time limit belongs, a day of the past is a limit too, and no report.
    private readonly bool _isLimit;

    private readonly List<ReadingNote>? _notes;

    private int _position;
    private int _lastEnd;
    private NamedDates _dates;

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

    // 2024年启动,|三年完成; 2024年3月开工,工期|18个月: without 内 and behind a start.
    private bool TryReportBareSpan(TextCursor cursor, out TimePhrase phrase)
    {
        phrase = default;
        int start = _position;
        bool isNamed = WithoutSpanName(_text[.._position]).Length < _position;
        if (!FollowsStart(start) || !RelativeGrammar.TryTakeBareSpan(ref cursor, isNamed))
            return false;
        phrase = TimePhrase.Unread(start, Take(start, cursor.Position), Veto.OpenStart);
        return true;
    }

    // 2024年6月|启动,|两年内完成: nothing says on which day it began.
    private readonly bool FollowsStart(int start) => _dates.Last is not null && start > _lastEnd && TimeLexicon.Starts.Contains(WithoutSpanName(_text[_lastEnd..start]).Trim(",;、并 "));

    private static ReadOnlySpan<char> WithoutSpanName(ReadOnlySpan<char> before)
    {
        var name = before.TrimEnd("约为共:");
        int length = TimeLexicon.SpanNames.LengthAtEnd(name);
        return length == 0 ? before : name[..^length];
    }

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
}
