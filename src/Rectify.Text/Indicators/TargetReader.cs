namespace Rectify.Text.Indicators;

/// <summary>Reads the numeric targets of one clause.</summary>
/// <remarks>
/// Each number, or row of numbers, is read with the words before it from right to left (<see cref="FrameReader"/>). They tell which of the
/// forms of Chinese it is: name, predicate, number (森林覆盖率达到30%以上); verb, thing, number (建成站点2000个); verb, number, thing
/// (淘汰50家企业); number, thing, predicate (60%的村庄实现清洁取暖).
/// </remarks>
internal sealed class TargetReader
{
    private readonly Outline _outline;
    private readonly ReadingContext _context;
    private readonly List<Quantity> _quantities = [];
    private readonly List<Quantity> _row = [];
    private readonly List<TargetDraft> _found;

    public TargetReader(Outline outline, ReadingContext context, List<TargetDraft> found)
    {
        _outline = outline;
        _context = context;
        _found = found;
    }

    /// <summary>Reads a clause.</summary>
    /// <returns>The number of targets found.</returns>
    public int Read(Clause clause)
    {
        int before = _found.Count;
        _quantities.Clear();
        QuantityScanner.Find(_outline, clause.Start, clause.End, _quantities);
        if (_quantities.Count == 0)
            return 0;
        QuantityFilter.RemoveDescriptions(_outline, clause, _quantities);
        var state = new ClauseState(clause);
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
        for (int j = _row.Count - 2; j >= 0; j--)
        {
            var next = _row[j + 1];
            if (_row[j].Kind == UnitKind.None)
                _row[j] = _row[j] with { Unit = next.Unit, Kind = next.Kind };
            _row[j] = _row[j] with { Suffix = _row[j].Suffix ?? next.Suffix };
        }

        return i;
    }

    private bool Continues(Quantity quantity, Quantity next) =>
        ListMarks.IsOnlyMarks(_outline.Slice(quantity.End, next.Start)) || ListMarks.StepTo(_outline, quantity.End, next.Start) is not null;

    private void ReadRow(ClauseState state, int right, bool isLast)
    {
        var first = _row[0];
        var last = _row[^1];
        var frame = FrameReader.Read(_outline, state.Cursor, first.Start);
        int afterBracket = _outline.SkipBracket(last.End, right);
        int thingStart = _outline.SkipBlanks(afterBracket, right);
        bool isListed = ListMarks.TryStart(_outline.Slice(thingStart, right), out int mark);
        int thingEnd = isListed ? thingStart : right;
        int next = isListed ? thingStart + mark : right;
        if (!isListed && !isLast && (frame.IsPredicated || frame.IsFrom))
            (thingEnd, next) = (thingStart, thingStart);
        else if (!isListed && !isLast)
        {
            int split = ListMarks.LastIn(_outline, thingStart, right, out mark);
            if (split < 0 && frame.Verb is null)
            {
                // A number that only sizes what the next one counts: nothing parts it from there.
                return;
            }

            thingEnd = split < 0 ? right : split;
            next = split < 0 ? right : split + mark;
        }

        var row = new NumberRow
        {
            Values = [.. _row],
            Frame = frame,
            RegionStart = state.Cursor,
            ThingStart = thingStart,
            ThingEnd = _outline.TrimBlanks(thingStart, thingEnd),
            Window = WindowOf(state.Clause, frame, first),
        };
        state.Cursor = next;
        if (row.Window is not null && first.IsTimes)
            return;
        int count = _found.Count;
        new RowReader(_outline, _context, state).Read(row, _found);
        if (_found.Count > count)
            ReadBracket(last.End, afterBracket);
    }

    // 每年, as the text says it or as a time phrase that recurs.
    private string? WindowOf(Clause clause, Frame frame, Quantity first) =>
        _outline.LastRecurrenceIn(clause.Start, first.Start) is { } recurrence ? Windows.NameOf(recurrence.Per)
        : frame.IsYearly ? "年"
        : null;

    // A bracket after a value may restate or sharpen it: (即全年污染天数不超过27天), (力争95%).
    private void ReadBracket(int start, int end)
    {
        if (end <= start || _context.IsBracket)
            return;
        string inner = _outline.Text[(start + 1)..(end - 1)];
        if (!ListMarks.OpensRestatement(TextFold.Fold(inner)))
            return;
        var context = _context.ForBracket(_found[^1].By);
        var outline = OutlineBuilder.Build(inner, _context.On, _context.Policy);
        var reader = new TargetReader(outline, context, _found);
        int place = 0;
        while (place < outline.Length)
        {
            var clause = ClauseSplitter.Next(outline, place);
            reader.Read(clause);
            place = clause.End + 1;
        }
    }
}
