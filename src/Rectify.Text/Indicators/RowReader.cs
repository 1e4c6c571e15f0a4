using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Makes the targets of a row of numbers: names and values paired, with day, baseline and modality.</summary>
internal sealed class RowReader
{
    private const int LongestFact = 8;

    private readonly MaskedText _masked;
    private readonly ReadingContext _context;
    private readonly ClauseState _state;
    private readonly SentencePatternReader _patterns;

    public RowReader(MaskedText masked, ReadingContext context, ClauseState state)
    {
        _masked = masked;
        _context = context;
        _state = state;
        _patterns = new SentencePatternReader(masked, context, state);
    }

    /// <summary>Adds the targets of a row.</summary>
    /// <returns>Why the row, which may promise something, is not read; null where it is, or promises nothing.</returns>
    public Veto? Read(NumberRow row, List<TargetDraft> found)
    {
        PassOpeningVerb(row);
        if (TellsFacts(FactsBefore(row)))
        {
            NoteState(row);
            return null;
        }

        if (row.Predicate.IsPast || _context.IsReport || OpensWithFailure(row) || DateContext.TellsDone(_masked.Slice(row.ThingStart, row.ThingEnd)))
            return null;
        if (GoesOnWithFacts(row) || NamesRating(row))
            return null;
        if (row.Predicate.IsFrom)
        {
            NoteWhereThingsStand(row);
            return null;
        }

        if (IsShareOfPast(row) || IsPartOfWhole(row))
            return Veto.PartOfWhole;
        if (_patterns.Read(row) is not { } pattern)
            return row.HasThing || row.First.Kind == MeasurementUnitKind.None || !MayPromise(row) ? null : Veto.UnknownAmount;
        // 每年分别完成3万亩、4万亩、5万亩: which year has which is not said. 其中上半年|20个: a part of the whole by its time, and no thing of its own.
        if ((row.Window is not null && row.Values.Count > pattern.Names.Count && IsEach(row)) || pattern.Names.Exists(IsTime))
            return Veto.UnknownAmount;
        int count = Math.Max(pattern.Names.Count, row.Values.Count);
        int? firstDay = row.Values.Count > 1 && IsEach(row) ? FirstOfDays(row.First.Start, row.Values.Count) : null;
        for (int i = 0; i < count; i++)
        {
            var draft = Draft(row, pattern, i, firstDay);
            if (draft is not null)
            {
                found.Add(_state.Last = draft);
                _context.Remember(draft);
            }
        }

        _state.From = null;
        return null;
    }

    private static bool IsTime(string name)
    {
        var cursor = new TextCursor(TextFold.Fold(name));
        return DateExpressionGrammar.TryRead(ref cursor, on: null, out _) && cursor.AtEnd;
    }

    // 下降到2020年的80%: a share of what there was in a year that has passed, which no level says.
    private bool IsShareOfPast(NumberRow row)
    {
        int place = row.First.Start;
        return row.First.Kind == MeasurementUnitKind.Share && _state.From is null && place > 0 && _masked[place - 1] == MaskedText.Time && _masked.Folded[place - 1] == '的'
            && _masked.DayBefore(place, outer: null) < _context.On;
    }

    // 投诉量降至一半: half of what there was, which no level says.
    private bool IsPartOfWhole(NumberRow row) =>
        row.First.Kind == MeasurementUnitKind.Share && row.Predicate.Kind is TailKind.FallTo or TailKind.RiseTo && row.Predicate.WholeEnd <= row.Predicate.WholeStart
        && !char.IsAsciiDigit(_masked[row.First.Start]) && row.Predicate.NameEnd > row.RegionStart && AmountLexicon.Wholes.Ends(_masked.Slice(row.RegionStart, row.Predicate.NameEnd));

    // 增长7%以上, 绣补渠道20公里; a number alone in its clause is none.
    private bool MayPromise(NumberRow row) =>
        row.Predicate.SaysAnything || row.First.Suffix is not null || (!row.First.IsSpelled && _masked.SkipBlanks(row.RegionStart, row.First.Start) < row.First.Start);

    private void PassOpeningVerb(NumberRow row)
    {
        if (row.RegionStart != _state.Clause.Start)
            return;
        int start = NameRegion.Of(_masked, row.RegionStart, row.First.Start).Start;
        // 清退违规发放的补贴3.2万元: what is to be taken back is no grant.
        bool isOwed = row.First.Kind == MeasurementUnitKind.Money && (AmountLexicon.Recoveries.Starts(_masked.Slice(start, row.First.Start)) || _state.IsPart || QuantityFilter.IsPromisedMoney(_masked, _state.Clause, row.First));
        if (isOwed)
            _state.FactsStart = row.First.Start;
        if (row.First.Kind != MeasurementUnitKind.Money && CountLexicon.All.TryStart(_masked.Slice(start, row.First.Start), out int length, out _))
            _state.FactsStart = start + length;
    }

    // 资助100名学生 promises what 每户资助500元 only describes.
    private static int FactsBefore(NumberRow row) => row.Predicate.Verb is not null && row.First.Kind != MeasurementUnitKind.Money ? row.Predicate.VerbStart : row.First.Start;

    // Searched once, number by number, however many numbers the clause has.
    private bool TellsFacts(int end)
    {
        int start = Math.Max(_state.FactsStart, Math.Min(end, _state.FactsEnd) - LongestFact);
        _state.TellsFacts = _state.TellsFacts || TargetLexicon.TellFacts(TargetLexicon.Facts, _masked.Slice(start, end));
        _state.FactsEnd = end;
        return _state.TellsFacts;
    }

    // 现有学校20所,2025年达到25所: what there is names what there shall be.
    private void NoteState(NumberRow row)
    {
        var words = _masked.Slice(row.RegionStart, row.Predicate.NameEnd);
        if (!TargetLexicon.States.TryFindLast(words, out int place, out int length))
            return;
        int start = row.RegionStart + place + length;
        string name = NameText.Build(_masked, row.Predicate.NameEnd > start ? start : row.ThingStart, row.Predicate.NameEnd > start ? row.Predicate.NameEnd : row.ThingEnd);
        if (name.Length > 1)
            _context.Existing = (name, row.First.Unit);
    }

    // 现有企业3家,|日处理能力45万吨: no word makes a promise of the second.
    private bool GoesOnWithFacts(NumberRow row)
    {
        if (!_context.TellsState || row.Predicate.SaysAnything || row.First.Suffix is not null)
            return false;
        var name = NameBefore(row);
        return MetricLexicon.Cores.Ends(name) || !CountLexicon.All.TryStart(name, out _, out _);
    }

    private bool NamesRating(NumberRow row) => TargetLexicon.Ratings.Starts(NameBefore(row)) || (!row.Predicate.SaysAnything && AmountLexicon.Sums.Contains(NameBefore(row)));

    private ReadOnlySpan<char> NameBefore(NumberRow row) => _masked.Slice(NameRegion.Of(_masked, row.RegionStart, row.First.Start).Start, row.First.Start);

    // 未按要求完成30%的任务.
    private bool OpensWithFailure(NumberRow row) => TargetLexicon.Failures.Starts(_masked.Slice(NameRegion.Of(_masked, row.RegionStart, row.First.Start).Start, row.First.Start));

    private void NoteWhereThingsStand(NumberRow row)
    {
        _state.From = row.First;
        _state.FromYear = row.Predicate.Baseline?.Year;
        var region = NameRegion.Of(_masked, row.RegionStart, row.Predicate.NameEnd);
        _state.FromName = region.IsEmpty ? _context.LastName : region.Build(_masked);
    }

    // 分别 stands before the number, or before the words that lead to it: 2019年、2020年分别完成任务的30%、70%.
    private bool IsEach(NumberRow row) => row.Predicate.IsEach || _masked.Slice(row.RegionStart, row.First.Start).IndexOf("分别", StringComparison.Ordinal) >= 0;

    private TargetDraft? Draft(NumberRow row, SentencePattern pattern, int index, int? firstDay)
    {
        var quantity = row.Values[Math.Min(index, row.Values.Count - 1)];
        string name = Owned(pattern.Names[Math.Min(index, pattern.Names.Count - 1)]);
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var comparator = ComparatorOf(row.Predicate, pattern, quantity, name);
        decimal value = comparator is Comparator.AtMost or Comparator.LessThan ? quantity.Upper ?? quantity.Value : quantity.Value;
        var by = firstDay is { } first ? NamedDay(first + index) : DayOf(row);
        var (mode, amount) = InPercent(row, pattern.Mode, new QuantityTarget(value, quantity.Unit), quantity.Kind);
        return new TargetDraft(name, comparator, amount, mode)
        {
            By = by,
            Per = WindowOf(row, quantity, mode, by),
            Baseline = BaselineOf(row, name, mode, by),
            Modality = ModalityOf(row, index),
            IsApproximate = quantity.IsApproximate,
        };
    }

    // 增长2倍 is a rise of 200 %, and so is 达到2020年的3倍; 放大倍数达到5倍 is a level.
    private static (IndicatorMode Mode, QuantityTarget Amount) InPercent(NumberRow row, IndicatorMode mode, QuantityTarget amount, MeasurementUnitKind kind)
    {
        if (kind != MeasurementUnitKind.Multiple)
            return (mode, amount);
        bool isCompared = mode == IndicatorMode.Reach && amount.Value >= 1 && (row.Predicate.Baseline is not null || row.Predicate.Kind == TailKind.RiseTo);
        if (isCompared)
            return (IndicatorMode.IncreaseBy, Percent(100 * (amount.Value - 1)));
        return mode == IndicatorMode.IncreaseBy ? (mode, Percent(100 * amount.Value)) : (mode, amount);
    }

    // Without the digits behind the point that only the factor left: 50, not 50.0.
    private static QuantityTarget Percent(decimal value) => new(value % 1 == 0 ? decimal.Truncate(value) : value, "%");

    private static Comparator ComparatorOf(Predicate predicate, SentencePattern pattern, Quantity quantity, string name)
    {
        if (predicate.Comparator is { } before)
            return before;
        if (quantity.Suffix is { } after)
            return after;
        if (predicate.IsAbout)
            return Comparator.Approximately;
        // 发生数为零.
        if (predicate.IsCapped || quantity is { Value: 0, Upper: null })
            return Comparator.AtMost;
        return pattern.Comparator ?? (MetricLexicon.MoreIsBetter(TextFold.Fold(name)) ? Comparator.AtLeast : Comparator.AtMost);
    }

    // 每年新建公路100公里,改造危桥10座: the window holds for the counts that follow in the sentence. A share or a rate has only that of its own clause (每季度抽查比例不低于5%).
    private RecurrencePeriod? WindowOf(NumberRow row, Quantity quantity, IndicatorMode mode, LocalDate? by)
    {
        if (quantity.Kind is MeasurementUnitKind.Share or MeasurementUnitKind.Points || quantity.Unit?.Contains('/', StringComparison.Ordinal) != false)
            return mode is IndicatorMode.Reach or IndicatorMode.Maintain && !row.Predicate.IsYearly ? row.Window : null;
        return row.Window ?? (by is null && mode is IndicatorMode.Count or IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy ? _context.Window : null);
    }

    // A day after the number counts where none stands before it in the clause.
    private LocalDate? DayOf(NumberRow row)
    {
        int place = row.First.Start;
        var before = _masked.LastTimeBefore(place);
        if (before is null || before.Value.Start < _state.Clause.Start)
        {
            var after = _masked.LastTimeBefore(_state.Clause.End, place);
            if (after is not null && row.ThingEnd >= after.Value.Start)
                return after.Value.Reading.Deadline?.NamedDay;
        }

        return _masked.DayBefore(place, _context.OuterBy)?.PlusYears(-YearsAhead(row));
    }

    // 配套率提前一年达到100%: one year before the day of the targets beside it.
    private int YearsAhead(NumberRow row)
    {
        var words = _masked.Folded.AsSpan(row.Predicate.NameEnd, row.First.Start - row.Predicate.NameEnd);
        return words.StartsWith("提前一年", StringComparison.Ordinal) ? 1 : words.StartsWith("提前两年", StringComparison.Ordinal) ? 2 : 0;
    }

    // 到2020年、2025年分别达到30%、35% has a day for each value: the last days before a place, as many as there are values, with nothing but list marks between them.
    private int? FirstOfDays(int place, int count)
    {
        int last = _masked.FirstTimeAt(place) - 1;
        int first = last - count + 1;
        if (first < 0)
            return null;
        for (int i = first; i < last; i++)
        {
            if (!ListMarks.IsOnlyMarks(_masked.Slice(_masked.Times[i].Start + _masked.Times[i].Length, _masked.Times[i + 1].Start)))
                return null;
        }

        return first;
    }

    private LocalDate? NamedDay(int index) => _masked.Times[index].Reading.Deadline?.NamedDay;

    private Baseline? BaselineOf(NumberRow row, string name, IndicatorMode mode, LocalDate? by)
    {
        if (_state.From is { } from && _state.FromYear is { } fromYear && BaselineMark.IsYear(fromYear))
            return new Baseline(fromYear, from.Value);
        if (mode is not (IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy))
            return null;
        var mark = row.Predicate.Baseline ?? _masked.LastBaselineIn(_state.Clause.Start, row.First.Start) ?? _context.Baseline;
        if (mark is null)
            return _context.Last is { } last && last.Mode == mode && string.Equals(last.Name, name, StringComparison.Ordinal) ? last.Baseline : null;
        return mark.Value.At(by, _context.On);
    }

    private Modality ModalityOf(NumberRow row, int index)
    {
        if (index > 0 && index < row.Values.Count && ListMarks.StepTo(_masked, row.Values[index - 1].End, row.Values[index].Start) is { } step)
            return step;
        if (row.Predicate.Modality is { } own)
            return own;
        var words = _masked.Slice(row.RegionStart, row.First.Start);
        while (TargetLexicon.Modalities.TryFindLast(words, out int place, out _, out var modality))
        {
            if (modality is { } said)
                return said;
            words = words[..place];
        }

        return _context.Modality ?? Modality.Binding;
    }

    // 桂平市的优良天数比率…,颗粒物浓度…: the second is that place's too.
    private string Owned(string name)
    {
        if (_context.Owner.Length == 0 || name.StartsWith(_context.Owner, StringComparison.Ordinal) || name.AsSpan().ContainsAny('市', '县', '区'))
            return name;
        return _context.Owner + name;
    }
}
