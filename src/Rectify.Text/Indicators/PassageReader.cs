using System.Globalization;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads a passage clause by clause.</summary>
internal sealed class PassageReader
{
    private const int LongestOwner = 8;

    private readonly MaskedText _masked;
    private readonly ReadingContext _context;
    private readonly TargetReader _targets;
    private readonly MilestoneReader _milestones;
    private List<DutyDraft> _duties = [];
    private DutyDraft? _rhythm;

    public PassageReader(MaskedText masked, ReadingContext context)
    {
        _masked = masked;
        _context = context;
        _targets = new TargetReader(masked, context, Targets, Unread);
        _milestones = new MilestoneReader(masked, context);
    }

    /// <summary>The dated deliverables found, in the order of the text.</summary>
    public List<(string Text, Deadline Deadline, Modality Modality)> Milestones { get; } = [];

    /// <summary>The recurring duties found, in the order of the text.</summary>
    public List<DutyDraft> Duties { get; } = [];

    /// <summary>The targets found, in the order of the text.</summary>
    public List<TargetDraft> Targets { get; } = [];

    /// <summary>The places of numbers with a unit that have no value for certain, or of which the words do not say what they are the target of.</summary>
    public List<UnreadNumber> Unread { get; } = [];

    /// <summary>Reads it.</summary>
    public void Read()
    {
        int place = 0;
        while (place < _masked.Length)
        {
            int end = ClauseSplitter.SentenceEnd(_masked, place);
            if (PromiseWords.MayPromise(_masked.Slice(place, end)))
                ReadSentence(place, end);
            EndSentence(place, end);
            place = end + 1;
        }
    }

    private void ReadSentence(int start, int end)
    {
        int place = start;
        while (place < end)
        {
            var clause = ClauseSplitter.Next(_masked, place);
            ReadClause(clause);
            _context.Previous = clause;
            place = clause.End + 1;
        }
    }

    private void ReadClause(Clause clause)
    {
        if (_masked.LastTimeBefore(clause.End, clause.Start) is not null || _context.Previous?.Ending is ';' or ':')
            (_context.Window, _context.IsOfWholeYear, _context.TellsState) = (null, false, false);
        NoteLead(clause);
        bool namesDay = _milestones.NoteDay(clause);
        bool hasTargets = ReadTargets(clause);
        _context.TellsState = !hasTargets && (_context.TellsState || TargetLexicon.TellFacts(TargetLexicon.States, _masked.Slice(clause.Start, clause.End)));
        if ((!hasTargets || _targets.HasTimes) && ReadDuties(clause) || hasTargets)
        {
            _milestones.Pass();
            return;
        }

        if (_milestones.Read(clause, namesDay) is { } milestone)
            Milestones.Add(milestone);
    }

    private bool ReadTargets(Clause clause)
    {
        int unread = Unread.Count;
        if (_targets.Read(clause) > 0)
            return true;
        if (ChangeReader.Read(_masked, clause, _context, Targets))
            return true;
        int before = Targets.Count;
        if (LevelReader.Read(_masked, clause, _context) is { } level)
            Targets.Add(level);
        else if (Unread.Count > unread || !EliminationReader.Read(_masked, clause, _context, Targets))
            return false;
        foreach (var draft in Targets.Skip(before))
            _context.Remember(draft);
        return true;
    }

    // 每季度,组织一次检查: a rhythm alone in its clause belongs to the next one.
    private bool ReadDuties(Clause clause)
    {
        _duties.Clear();
        DutyReader.Read(_masked, clause, _duties);
        if (_rhythm is { } rhythm)
            _duties = _duties.Count == 0 ? [rhythm with { End = clause.End }] : [_duties[0] with { Start = rhythm.Start }, .. _duties[1..]];
        if (_duties.Count == 0)
            return false;
        bool isRhythmAlone = _masked.SkipBlanks(clause.Start, clause.End) == clause.End;
        _rhythm = isRhythmAlone ? _duties[0] : null;
        if (!isRhythmAlone)
            Duties.AddRange(_duties);
        return true;
    }

    // An empty line ends nothing: a line that ends in a colon leads in the points under it.
    private void EndSentence(int start, int end)
    {
        if (_masked.SkipBlanks(start, end) == end)
            return;
        _context.EndSentence();
        _milestones.EndSentence();
        _rhythm = null;
    }

    // 森林覆盖率目标值:2020年30%,2025年35%.
    private void NoteMetric(int start, Clause clause)
    {
        // 取暖率达到70%;其中,城区达到100%: the parts of what was said before.
        if (_masked.Slice(clause.Start, clause.End).TrimStart(' ').StartsWith("其中", StringComparison.Ordinal) && _context.Last is { Mode: not IndicatorMode.Count } whole && MetricLexicon.Cores.Ends(TextFold.Fold(whole.Name)))
            _context.Metric ??= ReadingContext.WithoutScope(whole.Name);
        if (clause.Ending is not (':' or ','))
            return;
        int end = clause.End - (TargetLexicon.Goals.TryEnd(_masked.Slice(start, clause.End), out int length) ? length : 0);
        if (MetricLexicon.PlainCores.Ends(_masked.Slice(start, end)))
            _context.Metric = NameText.Build(_masked, start, end);
    }

    // 2017年,…: a year that is no time phrase has passed; 2013年以来 only tells which things are meant.
    private bool OpensInThePast(int start, int end)
    {
        var words = _masked.Slice(start, end);
        return TimeWords.YearLength(words) is > 0 and var year && !TargetLexicon.YearsOfNames.Starts(words[year..])
            && !DateContext.IsOrigin(new TextCursor(words, year))
            && !(_context.On is { } on && int.Parse(words[..(year - 1)], CultureInfo.InvariantCulture) > on.Year);
    }

    // What opens a clause holds for the sentence: 力争2020年底前,…; 与2015年相比,…; 桂平市的….
    private void NoteLead(Clause clause)
    {
        Modality? modality = null;
        int start = NameText.SkipHead(_masked, clause.Start, clause.End, ref modality);
        _context.Modality = modality ?? _context.Modality;
        if (start == clause.End)
            _context.Baseline = _masked.LastBaselineIn(clause.Start, clause.End) ?? _context.Baseline;
        NoteMetric(start, clause);
        var words = _masked.Slice(clause.Start, clause.End);
        _context.IsReport = TargetLexicon.Reports.OccursIn(words) || OpensInThePast(start, clause.End) || (_context.IsReport && !words.Contains(MaskedText.Time));
        var opening = _masked.Slice(start, Math.Min(start + LongestOwner, clause.End));
        int possessive = opening.IndexOf('的');
        if (possessive > 1 && opening[possessive - 1] is '市' or '县' or '区' && !opening[..possessive].ContainsAny('我', '本', '各'))
            _context.Owner = _masked.Text[start..(start + possessive)];
    }
}
