using System.Buffers;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Makes one time limit of all the time phrases of a text: stages, kept up afterwards, recurring within a period.</summary>
internal sealed class PhraseCombination
{
    // The points of a recurrence are named right behind it.
    private const int LongestBracket = 40;

    private const string Signs = " \u3000\r\n,，.。;；、:：()（）";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds + @" /\+");

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;");

    private readonly string _text;
    private readonly string _folded;
    private readonly List<TimePhrase> _phrases;

    // Where the words of the last stage end: 长期坚持 after it is none of them.
    private int _end;

    public PhraseCombination(string text, string folded, List<TimePhrase> phrases)
    {
        _text = text;
        _folded = folded;
        _phrases = phrases;
    }

    /// <summary>The reading of the whole text.</summary>
    public DeadlineReading Read()
    {
        // One day that is left open leaves the whole open: the others may come before it.
        if (_phrases.Exists(static p => p.Reading.Kind == DeadlineKind.None))
            return new DeadlineReading(_text, DeadlineKind.None);
        var dated = Dated();
        if (dated.Count > 0)
            return ReadDated(dated);
        if (First(DeadlineKind.Immediate) is { } immediate)
            return Of(DeadlineKind.Immediate, immediate.Reading.Deadline!, immediate, immediate, First(DeadlineKind.LongTerm));
        return ReadOpenEnded(First(DeadlineKind.LongTerm), First(DeadlineKind.Recurring));
    }

    private DeadlineReading ReadOpenEnded(TimePhrase? longTerm, TimePhrase? recurring)
    {
        if ((longTerm ?? recurring) is not { } standing)
            return new DeadlineReading(_text, DeadlineKind.None);
        bool recurs = recurring is { } r && (longTerm is not { } l || r.Start < l.Start || l.Reading.Start is not null);
        var phrase = recurs ? recurring!.Value : standing;
        return Of(recurs ? DeadlineKind.Recurring : DeadlineKind.LongTerm, standing.Reading.Deadline!, phrase, phrase, longTerm);
    }

    private DeadlineReading ReadDated(List<TimePhrase> dated)
    {
        var (first, last) = (dated[0], dated[^1]);
        TimePhrase? longTerm = null;
        foreach (var phrase in _phrases)
        {
            if (phrase.Reading.Kind == DeadlineKind.LongTerm && ContinuesAfter(phrase, last))
                longTerm = phrase;
        }

        _end = longTerm is { } kept && kept.Start > last.Start ? BeforeContinuation(kept.Start) : _text.Length;
        var stages = StagesOf(dated);
        if (stages.Count > 1)
            return Of(DeadlineKind.Staged, Staged(dated, stages), first, last, longTerm);
        if (dated.Exists(static p => p.Reading.Due is null))
            first = Ending(dated);
        bool recursWithin = first.Reading.Kind == DeadlineKind.Period && First(DeadlineKind.Recurring) is { } recurring && recurring.Start > first.Start;
        return Of(recursWithin ? DeadlineKind.Recurring : first.Reading.Kind, first.Reading.Deadline!, first, first, longTerm);
    }

    // 3个月内完成方案,2024年底前完成整改: the whole is done with what is named last; but what comes after a step of the work (完成后10日内报告) only follows it,
    // and so does, beside a day, what finishes nothing (接到投诉后3日内答复) or only remarks on it (1月底前(春节前)).
    private TimePhrase Ending(List<TimePhrase> dated)
    {
        bool hasDay = dated.Exists(static p => p.Reading.Due is not null);
        int last = dated.FindLastIndex(p => p.Reading.Due is not null || (!FollowsStep(p.Reading.Deadline) && (!hasDay || Finishes(p))));
        var ending = dated[Math.Max(last, 0)];
        return dated.Find(p => IsLongerLimit(p.Reading.Deadline, ending.Reading.Deadline)) is { Length: > 0 } longer ? longer : ending;
    }

    // 6个月内完成整改,其中3个月内完成方案.
    private static bool IsLongerLimit(Deadline? deadline, Deadline? other) =>
        deadline is RelativeDeadline longer && other is RelativeDeadline limit && longer.Amount > limit.Amount
        && longer.Unit == limit.Unit && longer.Direction == limit.Direction && string.Equals(longer.Anchor, limit.Anchor, StringComparison.Ordinal);

    private static bool FollowsStep(Deadline? deadline) => deadline switch
    {
        RelativeDeadline limit => limit.Direction == DeadlineDirection.After && EventNames.IsStep(limit.Anchor),
        EventDeadline occasion => occasion.Direction == DeadlineDirection.After && EventNames.IsStep(occasion.Event),
        _ => false,
    };

    private bool Finishes(TimePhrase phrase)
    {
        if (phrase.Start > 0 && _folded[phrase.Start - 1] == '(')
            return false;
        var words = _folded.AsSpan(End(phrase));
        int end = words.IndexOfAny(ClauseEnds);
        words = end < 0 ? words : words[..end];
        return words.IsEmpty || TimeLexicon.Finishes.OccursIn(words);
    }

    private DeadlineReading Of(DeadlineKind kind, Deadline deadline, TimePhrase first, TimePhrase last, TimePhrase? longTerm)
    {
        int start = Math.Min(first.Start, longTerm?.Start ?? first.Start);
        int end = Math.Max(End(last), longTerm is { } l ? End(l) : 0);
        if (longTerm is not null)
            deadline = deadline.ThenLongTerm() with { Alternatives = deadline.Alternatives.Select(static a => a.ThenLongTerm()).ToValueList() };
        if (_phrases.Exists(phrase => BeginsAtOnce(phrase, first)))
        {
            deadline = deadline.StartAtOnce() with { Alternatives = deadline.Alternatives.Select(static a => a.StartAtOnce()).ToValueList() };
            start = Math.Min(start, First(DeadlineKind.Immediate)!.Value.Start);
        }

        return new DeadlineReading(_text, kind, deadline with { Text = _text[start..end] }, First(DeadlineKind.Recurring)?.Reading.Recurrence);
    }

    // 立行立改,2019年12月底前完成; 即日起至9月底 is a period.
    private bool BeginsAtOnce(TimePhrase phrase, TimePhrase dated) =>
        phrase.Reading.Kind == DeadlineKind.Immediate && HurriesWork(_folded, phrase)
        && !(_folded[End(phrase) - 1] == '起' && dated.Start >= End(phrase) && _folded.AsSpan(End(phrase)..dated.Start).Trim("-—~").IsEmpty);

    /// <summary>Determines whether words of at once hurry the work itself: 立即|清理; 立即上报 hurries one act.</summary>
    public static bool HurriesWork(ReadOnlySpan<char> folded, TimePhrase phrase)
    {
        var next = new TextCursor(folded, End(phrase));
        return !(TimeLexicon.AtOnceAdverbs.Contains(folded.Slice(phrase.Start, phrase.Length)) && next.SeesAny(TimeLexicon.HurriedActs));
    }

    // The phrases that name a day or an event. A period that holds the others is their frame and not a stage.
    private List<TimePhrase> Dated()
    {
        var dated = _phrases.FindAll(static p => p.Reading.Kind is DeadlineKind.Fixed or DeadlineKind.Period or DeadlineKind.Relative or DeadlineKind.Event);
        if (First(DeadlineKind.Recurring) is not null)
            RemovePointsOfRecurrence(dated);
        if (dated.Count > 1 && dated[0].Reading.Deadline is PeriodDeadline frame && dated.TrueForAll(p => p.Reading.Due is { } due && due >= frame.Start && due <= frame.Due))
            dated.RemoveAt(0);
        for (int i = dated.Count - 2; i >= 0; i--)
        {
            // 延|至2024年底: what leads to the day is part of its phrase.
            var between = _folded.AsSpan()[End(dated[i])..(dated[i + 1].Start + 1)];
            if (between.ContainsAny(TimeLexicon.Exceptions))
                dated.RemoveAt(i + 1);
            else if (between.ContainsAny(TimeLexicon.Postponements))
                dated.RemoveAt(i);
        }

        return dated;
    }

    // 每年汛期前(5月底前): the bracket says which day of every year.
    private void RemovePointsOfRecurrence(List<TimePhrase> dated)
    {
        var brackets = _phrases.Where(static p => p.Reading.Kind == DeadlineKind.Recurring).Select(End).ToHashSet();
        dated.RemoveAll(phrase =>
        {
            int from = Math.Max(0, phrase.Start - LongestBracket);
            int bracket = from + _folded.AsSpan(from, phrase.Start - from).LastIndexOfAny('(', ')');
            return bracket > from && _folded[bracket] == '(' && brackets.Contains(bracket) && !_folded.AsSpan(phrase.Start, phrase.Length).Contains('年');
        });
    }

    // An ambiguous stage makes the whole ambiguous.
    private StagedDeadline Staged(List<TimePhrase> days, ValueList<DeadlineStage> stages)
    {
        var staged = new StagedDeadline(stages);
        return days.Exists(static p => !p.Reading.Alternatives.IsEmpty)
            ? staged with { Alternatives = [new StagedDeadline(StagesOf(days, static p => p.Alternatives.IsEmpty ? p.Due : p.Alternatives[0].NamedDay))] }
            : staged;
    }

    // Several days in one text are stages, each with its words; a day named twice is one.
    private ValueList<DeadlineStage> StagesOf(List<TimePhrase> days) =>
        days.TrueForAll(p => p.Reading.Due == days[0].Reading.Due) || days.Exists(static p => p.Reading.Due is null)
            ? []
            : StagesOf(days, static p => p.Due);

    private ValueList<DeadlineStage> StagesOf(List<TimePhrase> days, Func<DeadlineReading, LocalDate?> dueOf)
    {
        bool labelsPrecede = Words(0, days[0].Start).Length > 0 && Words(End(days[^1]), _end).Length == 0;
        var stages = new List<DeadlineStage>();
        for (int i = 0; i < days.Count; i++)
        {
            int previous = i == 0 ? 0 : End(days[i - 1]);
            int next = i + 1 < days.Count ? EndOfSentence(End(days[i]), days[i + 1].Start) : _end;
            string words = labelsPrecede ? Words(previous, days[i].Start) : Words(End(days[i]), next);
            stages.Add(new DeadlineStage(dueOf(days[i].Reading)!.Value, words));
        }

        return stages.OrderBy(static s => s.Due).ToValueList();
    }

    // 并长期坚持 or a clause 持续推进 after the date; 期间持续推进 and 持续推进…工作 say how the work itself is done.
    private bool ContinuesAfter(TimePhrase standing, TimePhrase date)
    {
        if (standing.Reading.Start is not null)
            return standing.Start > date.Start;
        bool endsClause = End(standing) >= _folded.Length || ClauseEnds.Contains(_folded[End(standing)]);
        var before = _folded.AsSpan(0, standing.Start);
        bool isClause = endsClause && (before.IsEmpty || ClauseEnds.Contains(before[^1]));
        before = before.TrimEnd(' ');
        if (standing.Start < date.Start)
            return isClause && _folded.AsSpan(standing.Start).StartsWith("长期", StringComparison.Ordinal) && !IsBracketed(End(standing), date.Start);
        if (isClause)
            return true;
        return TimeLexicon.Continuations.Ends(before);
    }

    // 长期整改(2026年底前完成): the bracket says until when.
    private bool IsBracketed(int bracket, int start) => _folded[bracket] == '(' && !_folded.AsSpan(bracket, start - bracket).Contains(')');

    // 完成整治|并|长期坚持.
    private int BeforeContinuation(int end) => end - TimeLexicon.Continuations.LengthAtEnd(_folded.AsSpan(0, end));

    private TimePhrase? First(DeadlineKind kind)
    {
        foreach (var phrase in _phrases)
        {
            if (phrase.Reading.Kind == kind)
                return phrase;
        }

        return null;
    }

    private static int End(TimePhrase phrase) => phrase.Start + phrase.Length;

    // What follows the last semicolon or full stop leads in the next stage (二是, 第二阶段).
    private int EndOfSentence(int start, int end)
    {
        int sign = _folded.AsSpan()[start..end].LastIndexOfAny(SentenceEnds);
        return sign > 0 ? start + sign : end;
    }

    // The words of a stage, without the signs and the conjunctions at their ends.
    private string Words(int start, int end)
    {
        if (start >= end)
            return "";
        var words = _text.AsSpan()[start..end].Trim(Signs);
        while (TimeLexicon.Conjunctions.TryEnd(words, out int conjunction))
            words = words[..^conjunction].TrimEnd(Signs);
        return WithoutNumber(words).ToString();
    }

    // 2)完成整治: the number of a stage is none of its words.
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> words)
    {
        int digits = words.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            return [];
        return digits > 0 && words[digits] is ')' or '）' or '.' or '、' ? words[(digits + 1)..].TrimStart(Signs) : words;
    }
}
