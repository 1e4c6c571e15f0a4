using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads dated deliverables: 2018年7月底前制定并印发实施方案. A day governs the clauses after it, to the end of the sentence or the next day.</summary>
internal sealed class MilestoneReader
{
    private readonly MaskedText _masked;
    private readonly ReadingContext _context;
    private TimePhrase? _governing;
    private int _leadStart = -1;

    public MilestoneReader(MaskedText masked, ReadingContext context)
    {
        _masked = masked;
        _context = context;
    }

    /// <summary>Forgets the governing day: the sentence has ended.</summary>
    public void EndSentence()
    {
        _governing = null;
        _leadStart = -1;
    }

    /// <summary>Notes the day that a clause names, if any: it governs what follows.</summary>
    /// <returns>Whether the clause names one.</returns>
    public bool NoteDay(Clause clause)
    {
        if (_masked.LastTimeBefore(clause.End, clause.Start) is not { } time)
            return false;
        // 批复后3个月内完成招标: the day before it governs it no more.
        if (MaskedText.LeavesOpen(time.Reading))
        {
            EndSentence();
            return false;
        }

        _governing = time;
        _leadStart = clause.Start;
        return true;
    }

    /// <summary>Notes that a clause holds another promise, which took the words that led to it.</summary>
    public void Pass() => _leadStart = -1;

    /// <summary>Reads the deliverable of a clause that is neither a target nor a duty; null where it holds none.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="namesDay">Whether the clause names the governing day itself.</param>
    public (string Text, Deadline Deadline, Modality Modality)? Read(Clause clause, bool namesDay)
    {
        if (_governing?.Reading is not { Deadline: { } deadline })
            return null;
        var words = _masked.Slice(clause.Start, clause.End);
        Modality? modality = null;
        int start = NameText.SkipHead(_masked, clause.Start, clause.End, ref modality);
        if (start >= clause.End)
            return null;
        bool isLed = namesDay || _leadStart >= 0;
        bool isDelivery = isLed ? MilestoneLexicon.Deliveries.OccursIn(words) : OpensWithDelivery(clause, start);
        if (!isDelivery || MilestoneLexicon.Reports.OccursIn(words))
        {
            _leadStart = -1;
            return null;
        }

        int textStart = namesDay || _leadStart < 0 ? clause.Start : _leadStart;
        _leadStart = -1;
        return (NameText.Quote(_masked, textStart, clause.End), deadline, modality ?? _context.Modality ?? Modality.Binding);
    }

    private bool OpensWithDelivery(Clause clause, int start) =>
        MilestoneLexicon.Deliveries.Starts(_masked.Slice(_masked.SkipBlanks(clause.Start, clause.End), clause.End))
        || MilestoneLexicon.Deliveries.Starts(_masked.Slice(start, clause.End));
}
