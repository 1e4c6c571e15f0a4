using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>Makes the targets of a row of numbers: names and values paired, with day, baseline and modality.</summary>
internal sealed class RowReader
{
    private const int LongestFact = 8;

    private readonly Outline _outline;
    private readonly ReadingContext _context;
    private readonly ClauseState _state;
    private readonly FormReader _forms;

    public RowReader(Outline outline, ReadingContext context, ClauseState state)
    {
        _outline = outline;
        _context = context;
        _state = state;
        _forms = new FormReader(outline, context, state);
    }

    /// <summary>Adds the targets of a row.</summary>
    public void Read(NumberRow row, List<TargetDraft> found)
    {
        if (row.Frame.IsPast || _context.IsReport || TellsFacts(row.First.Start))
            return;
        if (row.Frame.IsFrom)
        {
            NoteWhereThingsStand(row);
            return;
        }

        if (_forms.Read(row) is not { } form)
            return;
        int count = Math.Max(form.Names.Count, row.Values.Count);
        int? firstDay = row.Values.Count > 1 && row.Frame.IsEach ? FirstOfDays(row.First.Start, row.Values.Count) : null;
        for (int i = 0; i < count; i++)
        {
            var draft = Draft(row, form, i, firstDay);
            if (draft is not null)
            {
                found.Add(_state.Last = draft);
                _context.Remember(draft);
            }
        }

        _state.From = null;
    }

    // Searched once, number by number, however many numbers the clause has.
    private bool TellsFacts(int end)
    {
        int start = Math.Max(_state.Clause.Start, _state.FactsEnd - LongestFact);
        _state.TellsFacts = _state.TellsFacts || TargetWords.Facts.OccursIn(_outline.Slice(start, end));
        _state.FactsEnd = end;
        return _state.TellsFacts;
    }

    private void NoteWhereThingsStand(NumberRow row)
    {
        _state.From = row.First;
        _state.FromYear = row.Frame.Baseline?.Year;
        var region = NameRegion.Of(_outline, row.RegionStart, row.Frame.NameEnd);
        _state.FromName = region.IsEmpty ? _context.LastName : region.Build(_outline);
    }

    private TargetDraft? Draft(NumberRow row, TargetForm form, int index, int? firstDay)
    {
        var quantity = row.Values[Math.Min(index, row.Values.Count - 1)];
        string name = Owned(form.Names[Math.Min(index, form.Names.Count - 1)]);
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var comparator = ComparatorOf(row.Frame, form, quantity, name);
        decimal value = comparator is Comparator.AtMost or Comparator.LessThan ? quantity.Upper ?? quantity.Value : quantity.Value;
        var by = firstDay is { } first ? NamedDay(first + index) : DayOf(row);
        var (mode, amount) = InPercent(row, form.Mode, new QuantityTarget(value, UnitOf(quantity, row.Window)), quantity.Kind);
        return new TargetDraft(name, comparator, amount, mode)
        {
            By = by,
            Baseline = BaselineOf(row, name, mode, by),
            Modality = ModalityOf(row, index),
            IsApproximate = quantity.IsApproximate,
        };
    }

    // 增长2倍 is a rise of 200 %, and so is 达到2020年的3倍; 放大倍数达到5倍 is a level.
    private static (IndicatorMode Mode, QuantityTarget Amount) InPercent(NumberRow row, IndicatorMode mode, QuantityTarget amount, UnitKind kind)
    {
        if (kind != UnitKind.Multiple)
            return (mode, amount);
        bool isCompared = mode == IndicatorMode.Reach && amount.Value >= 1 && (row.Frame.Baseline is not null || row.Frame.Predicate == TailKind.RiseTo);
        if (isCompared)
            return (IndicatorMode.IncreaseBy, Percent(100 * (amount.Value - 1)));
        return mode == IndicatorMode.IncreaseBy ? (mode, Percent(100 * amount.Value)) : (mode, amount);
    }

    // Without the digits behind the point that only the factor left: 50, not 50.0.
    private static QuantityTarget Percent(decimal value) => new(value % 1 == 0 ? decimal.Truncate(value) : value, "%");

    private static Comparator ComparatorOf(Frame frame, TargetForm form, Quantity quantity, string name)
    {
        if (frame.Comparator is { } before)
            return before;
        if (quantity.Suffix is { } after)
            return after;
        if (frame.IsAbout)
            return Comparator.Approximately;
        if (frame.IsCapped)
            return Comparator.AtMost;
        return form.Comparator ?? (Metrics.MoreIsBetter(TextFold.Fold(name)) ? Comparator.AtLeast : Comparator.AtMost);
    }

    private static string? UnitOf(Quantity quantity, string? window) =>
        window is null || quantity.Unit is null || quantity.Kind is UnitKind.Share or UnitKind.Points || quantity.Unit.Contains('/', StringComparison.Ordinal)
            ? quantity.Unit
            : quantity.Unit + "/" + window;

    // A day after the number counts where none stands before it in the clause.
    private LocalDate? DayOf(NumberRow row)
    {
        int place = row.First.Start;
        var before = _outline.LastTimeBefore(place);
        if (before is null || before.Value.Start < _state.Clause.Start)
        {
            var after = _outline.LastTimeBefore(_state.Clause.End, place);
            if (after is not null && row.ThingEnd >= after.Value.Start)
                return after.Value.Reading.Deadline?.NamedDay;
        }

        return before?.Reading.Deadline?.NamedDay ?? _context.OuterBy;
    }

    // 到2020年、2025年分别达到30%、35% has a day for each value: the last days before a place, as many as there are values, with nothing but list marks between them.
    private int? FirstOfDays(int place, int count)
    {
        int last = _outline.FirstTimeAt(place) - 1;
        int first = last - count + 1;
        if (first < 0)
            return null;
        for (int i = first; i < last; i++)
        {
            if (!ListMarks.IsOnlyMarks(_outline.Slice(_outline.Times[i].Start + _outline.Times[i].Length, _outline.Times[i + 1].Start)))
                return null;
        }

        return first;
    }

    private LocalDate? NamedDay(int index) => _outline.Times[index].Reading.Deadline?.NamedDay;

    private Baseline? BaselineOf(NumberRow row, string name, IndicatorMode mode, LocalDate? by)
    {
        if (_state.From is { } from && _state.FromYear is { } fromYear && BaselineMark.IsYear(fromYear))
            return new Baseline(fromYear, from.Value);
        if (mode is not (IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy))
            return null;
        var mark = row.Frame.Baseline ?? _outline.LastBaselineIn(_state.Clause.Start, row.First.Start) ?? _context.Baseline;
        if (mark is null)
            return _context.Last is { } last && last.Mode == mode && string.Equals(last.Name, name, StringComparison.Ordinal) ? last.Baseline : null;
        return mark.Value.At(by, _context.On);
    }

    private Modality ModalityOf(NumberRow row, int index)
    {
        if (index > 0 && index < row.Values.Count && ListMarks.StepTo(_outline, row.Values[index - 1].End, row.Values[index].Start) is { } step)
            return step;
        if (row.Frame.Modality is { } own)
            return own;
        return TargetWords.Modalities.TryFindLast(_outline.Slice(row.RegionStart, row.First.Start), out _, out _, out var modality)
            ? modality
            : _context.Modality ?? Modality.Binding;
    }

    // 桂平市的优良天数比率…,颗粒物浓度…: the second is that place's too.
    private string Owned(string name)
    {
        if (_context.Owner.Length == 0 || name.StartsWith(_context.Owner, StringComparison.Ordinal) || name.AsSpan().ContainsAny('市', '县', '区'))
            return name;
        return _context.Owner + name;
    }
}
