using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads the numeric targets of one clause.</summary>
/// <remarks>
/// Each number, or row of numbers, is read with the words before it from right to left (<see cref="PredicateReader"/>). They show which of the
/// forms of Chinese it is: name, predicate, number (森林覆盖率达到30%以上); verb, thing, number (建成站点2000个); verb, number, thing
/// (淘汰50家企业); number, thing, predicate (60%的村庄实现清洁取暖).
/// </remarks>
internal sealed class TargetReader
{
    private const int LongestList = 24;

    private readonly MaskedText _masked;
    private readonly ReadingContext _context;
    private readonly List<Quantity> _quantities = [];
    private readonly List<Quantity> _row = [];
    private readonly List<TargetDraft> _found;
    private readonly List<UnreadNumber>? _unread;

    public TargetReader(MaskedText masked, ReadingContext context, List<TargetDraft> found, List<UnreadNumber>? unread = null)
    {
        _unread = unread;
        _masked = masked;
        _context = context;
        _found = found;
    }

    /// <summary>Whether the clause read last says how many times something is to be done in a window.</summary>
    public bool HasTimes { get; private set; }

    /// <summary>Reads a clause.</summary>
    /// <returns>The number of targets found.</returns>
    public int Read(Clause clause)
    {
        int before = _found.Count;
        HasTimes = false;
        _quantities.Clear();
        QuantityScanner.Find(_masked, clause.Start, clause.End, _quantities, _unread);
        if (_quantities.Count == 0)
            return 0;
        bool isPart = _context.Last is { Target: QuantityTarget } && _masked.Slice(clause.Start, clause.End).TrimStart(' ').StartsWith("其中", StringComparison.Ordinal);
        int start = QuantityFilter.AfterCost(_masked, clause, _quantities);
        QuantityFilter.RemoveDescriptions(_masked, clause, _quantities, isPart, _unread);
        if (start > clause.Start)
            _quantities.RemoveAll(quantity => quantity.Start < start);
        var state = new ClauseState(clause, isPart) { Cursor = start, FactsStart = start, FactsEnd = start };
        int i = 0;
        while (i < _quantities.Count)
        {
            i = TakeRow(i);
            int right = i < _quantities.Count ? _quantities[i].Start : clause.End;
            ReadRow(state, right, isLast: i >= _quantities.Count);
        }

        return _found.Count - before;
    }

    // Numbers with nothing but list marks between them: 53和32微克/立方米.
    private int TakeRow(int first)
    {
        _row.Clear();
        _row.Add(_quantities[first]);
        int i = first + 1;
        while (i < _quantities.Count && Continues(_quantities[i - 1], _quantities[i]))
            _row.Add(_quantities[i++]);
        if (_row.Count == 2 && AreAlternatives(_row[0], _row[1]))
        {
            _row[0] = _row[1] with { Start = _row[0].Start, Value = Math.Min(_row[0].Value, _row[1].Value), Upper = Math.Max(_row[0].Value, _row[1].Value), IsApproximate = true };
            _row.RemoveAt(1);
        }
        else if (_row.Count == 2 && IsLoosePair(_row[0], _row[1]))
        {
            _row[0] = _row[1] with { Start = _row[0].Start, Value = _row[0].Value, IsApproximate = true };
            _row.RemoveAt(1);
        }

        for (int j = _row.Count - 2; j >= 0; j--)
        {
            var next = _row[j + 1];
            if (_row[j].Kind == MeasurementUnitKind.None)
                _row[j] = _row[j] with { Unit = next.Unit, Kind = next.Kind };
            _row[j] = _row[j] with { Suffix = _row[j].Suffix ?? next.Suffix };
        }

        // 每人每月700元和500元: what the first is counted per holds for the others.
        for (int j = 1; j < _row.Count; j++)
        {
            if (_row[j].Unit is { } unit && _row[j - 1].Unit is { } rate && rate.StartsWith(unit + "/", StringComparison.Ordinal))
                _row[j] = _row[j] with { Unit = rate };
        }

        return i;
    }

    // 1座或2座: either will do.
    private bool AreAlternatives(Quantity first, Quantity second) =>
        NameLexicon.Alternatives.Contains(_masked.Slice(first.End, second.Start)) && (first.Kind == MeasurementUnitKind.None || string.Equals(first.Unit, second.Unit, StringComparison.Ordinal));

    // 5、6亿元 and 30、40家 are loose numbers, where no names stand for each.
    private bool IsLoosePair(Quantity first, Quantity second) =>
        first.Kind == MeasurementUnitKind.None && IsNext(first.Value, second.Value)
        && _masked[first.End] == '、' && second.Start == first.End + 1
        && _masked.Slice(Math.Max(0, first.Start - LongestList), first.Start).IndexOf("分别", StringComparison.Ordinal) < 0;

    private static bool IsNext(decimal first, decimal second)
    {
        while (first >= 10 && first % 10 == 0 && second % 10 == 0)
            (first, second) = (first / 10, second / 10);
        return decimal.IsInteger(first) && second == first + 1;
    }

    private bool Continues(Quantity quantity, Quantity next) => !IsOfAnotherThing(quantity, next)
        && ((quantity.End == next.Start ? quantity.Kind == MeasurementUnitKind.Count && next.Kind == MeasurementUnitKind.Count : ListMarks.IsOnlyMarks(_masked.Slice(quantity.End, next.Start))) || ListMarks.StepTo(_masked, quantity.End, next.Start) is not null);

    // 20个村、3个社区: the first names what it counts.
    private static bool IsOfAnotherThing(Quantity quantity, Quantity next) => quantity.CountsItself && !string.Equals(quantity.Unit, next.Unit, StringComparison.Ordinal);

    private void ReadRow(ClauseState state, int right, bool isLast)
    {
        var first = _row[0];
        var last = _row[^1];
        var predicate = PredicateOf(state.Cursor, first);
        int afterBracket = _masked.SkipBracket(last.End, right);
        int thingStart = _masked.SkipBlanks(afterBracket, right);
        bool isListed = ListMarks.TryStart(_masked.Slice(thingStart, right), out int mark);
        int thingEnd = isListed ? thingStart : right;
        int next = isListed ? thingStart + mark : right;
        if (!isListed && !isLast && (predicate.IsPredicated || predicate.IsFrom))
            (thingEnd, next) = (thingStart, thingStart);
        else if (!isListed && !isLast)
        {
            int split = ListMarks.LastIn(_masked, thingStart, right, out mark);
            if (split < 0 && (predicate.Verb is null || first.Unit?.Contains('/', StringComparison.Ordinal) == true))
            {
                // A number that only sizes what the next one counts: nothing parts it from there (500吨/日垃圾焚烧厂1座).
                return;
            }

            thingEnd = split < 0 ? right : split;
            next = split < 0 ? right : split + mark;
        }

        // 建设1座公园或2个广场: neither is due by itself.
        if (!isLast && NameLexicon.Alternatives.Contains(_masked.Slice(next - Math.Min(mark, next), next)))
        {
            _unread?.Add(new UnreadNumber(first.Start, last.End, Veto.Alternative));
            state.IsAlternative = true;
        }

        if (state.IsAlternative)
        {
            state.Cursor = next;
            return;
        }

        var row = new NumberRow
        {
            Values = [.. _row],
            Predicate = predicate,
            RegionStart = state.Cursor,
            ThingStart = thingStart,
            ThingEnd = IsClosing(_masked.Slice(thingStart, thingEnd)) ? thingStart : _masked.TrimBlanks(thingStart, thingEnd),
            Window = WindowOf(state.Clause, predicate, first),
            ClauseStart = state.Clause.Start,
            ClauseEnd = state.Clause.End,
            LastEnd = _quantities[^1].End,
        };
        state.Cursor = next;
        if (first.IsTimes && HasRhythm(state.Clause, first))
        {
            HasTimes = true;
            return;
        }

        if (row.Window == RecurrencePeriod.Unspecified)
        {
            _unread?.Add(new UnreadNumber(first.Start, last.End, Veto.NoWindow));
            return;
        }

        int count = _found.Count;
        if (new RowReader(_masked, _context, state).Read(row, _found) is { } veto)
            _unread?.Add(new UnreadNumber(first.Start, last.End, veto));
        if (_found.Count > count)
            ReadBracket(last.End, afterBracket);
    }

    // 涨幅在3%以内 is a level; 在12个村 says where.
    private Predicate PredicateOf(int start, Quantity first)
    {
        var words = _masked.Slice(start, first.Start);
        if (first.Suffix is null && words.EndsWith('在') && TargetLexicon.Tails.TryEnd(words, out int length, out _) && length == 1)
            return new Predicate { NameEnd = first.Start };
        return first.Kind == MeasurementUnitKind.Share ? PredicateReader.ReadShare(_masked, start, first.Start) : PredicateReader.Read(_masked, start, first.Start);
    }

    // Words behind the number that say nothing of a thing: 按3%左右|安排, “处理率95%以上”|的目标.
    private static bool IsClosing(ReadOnlySpan<char> words) => TargetLexicon.Closings.Contains(words) || TargetLexicon.AfterQuotedGoals.Contains(words);

    private bool HasRhythm(Clause clause, Quantity first) => _masked.LastRhythmIn(clause.Start, first.Start) is not null;

    // 每年, as the text says it or as a time phrase that recurs. An amount of every ten days is none of a month: no window of the model holds it.
    private RecurrencePeriod? WindowOf(Clause clause, Predicate predicate, Quantity first)
    {
        if (_masked.LastRhythmIn(clause.Start, first.Start) is { } time)
        {
            var window = Rhythm.Of(_masked, time) is { AtLeast: 1 } rhythm ? rhythm.Per : RecurrencePeriod.Unspecified;
            _context.Window = window == RecurrencePeriod.Unspecified ? null : window;
            return window;
        }

        // 每月检查2次,全年检查不少于300家次: what is done again and again is counted year by year, anything else within this one.
        bool isOfYear = _context.IsOfWholeYear || TargetLexicon.WholeYear.OccursIn(_masked.Slice(clause.Start, first.Start));
        if (isOfYear)
            (_context.Window, _context.IsOfWholeYear) = (null, true);
        bool recurs = first.Kind == MeasurementUnitKind.Times || first.Unit is "批次" || IsRecurringAct(clause, first);
        bool isYearly = predicate.IsYearly || (isOfYear && recurs) || (first.Kind != MeasurementUnitKind.Share && IsYearlyAct(clause));
        return isYearly ? RecurrencePeriod.Year : null;
    }

    // 全年|抽查|100家.
    private bool IsRecurringAct(Clause clause, Quantity first)
    {
        var words = _masked.Slice(clause.Start, first.Start);
        return TargetLexicon.WholeYear.TryFind(words, out int at, out int length) && TimeLexicon.RecurringActs.Starts(words[(at + length)..]);
    }

    // 年均新增造林5万亩 is done every year; 年均浓度 is a mean.
    private bool IsYearlyAct(Clause clause)
    {
        var words = _masked.Slice(_masked.SkipBlanks(clause.Start, clause.End), clause.End);
        return words.StartsWith("年均", StringComparison.Ordinal) && CountLexicon.All.TryStart(words[2..], out _, out _);
    }

    // A bracket after a value may restate or sharpen it: (即全年污染天数不超过27天), (力争95%).
    private void ReadBracket(int start, int end)
    {
        if (end <= start || _context.IsBracket)
            return;
        string inner = _masked.Text[(start + 1)..(end - 1)];
        if (!ListMarks.OpensRestatement(TextFold.Fold(inner)))
            return;
        var context = _context.ForBracket(_found[^1].By);
        var masked = MaskedTextBuilder.Build(inner, _context.On, _context.Policy);
        var reader = new TargetReader(masked, context, _found);
        int place = 0;
        while (place < masked.Length)
        {
            var clause = ClauseSplitter.Next(masked, place);
            reader.Read(clause);
            place = clause.End + 1;
        }
    }
}
