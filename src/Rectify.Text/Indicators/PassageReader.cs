using System.Globalization;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>Reads a passage clause by clause.</summary>
internal sealed class PassageReader
{
    private const int LongestOwner = 8;

    private static readonly WordSet Goals = new("控制目标 目标值 目标 指标");
    private static readonly WordSet PartOfName = new("以来 以前 之前 前 以后 之后 起 的 版 度");

    private readonly Outline _outline;
    private readonly ReadingContext _context;
    private readonly TargetReader _targets;
    private readonly MilestoneReader _milestones;
    private (int Start, Recurrence Recurrence)? _rhythm;

    public PassageReader(Outline outline, ReadingContext context)
    {
        _outline = outline;
        _context = context;
        _targets = new TargetReader(outline, context, Targets);
        _milestones = new MilestoneReader(outline, context);
    }

    /// <summary>The dated deliverables found, in the order of the text.</summary>
    public List<(string Text, Deadline Deadline, Modality Modality)> Milestones { get; } = [];

    /// <summary>The recurring duties found, in the order of the text.</summary>
    public List<(string Text, Recurrence Recurrence)> Duties { get; } = [];

    /// <summary>The targets found, in the order of the text.</summary>
    public List<TargetDraft> Targets { get; } = [];

    /// <summary>Reads it.</summary>
    public void Read()
    {
        int place = 0;
        while (place < _outline.Length)
        {
            int end = ClauseSplitter.SentenceEnd(_outline, place);
            if (Triggers.MayPromise(_outline.Slice(place, end)))
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
            var clause = ClauseSplitter.Next(_outline, place);
            ReadClause(clause);
            _context.Previous = clause;
            place = clause.End + 1;
        }
    }

    private void ReadClause(Clause clause)
    {
        NoteLead(clause);
        bool namesDay = _milestones.NoteDay(clause);
        if (ReadTargets(clause) || ReadDuty(clause))
        {
            _milestones.Pass();
            return;
        }

        if (_milestones.Read(clause, namesDay) is { } milestone)
            Milestones.Add(milestone);
    }

    private bool ReadTargets(Clause clause)
    {
        if (_targets.Read(clause) > 0)
            return true;
        if (ChangeReader.Read(_outline, clause, _context, Targets))
            return true;
        if ((LevelReader.Read(_outline, clause, _context) ?? EliminationReader.Read(_outline, clause, _context)) is not { } draft)
            return false;
        Targets.Add(draft);
        _context.Remember(draft);
        return true;
    }

    // 每季度,组织一次检查: a rhythm alone in its clause belongs to the next one.
    private bool ReadDuty(Clause clause)
    {
        var recurrence = DutyReader.Read(_outline, clause) ?? _rhythm?.Recurrence;
        if (recurrence is null)
            return false;
        int start = _rhythm?.Start ?? clause.Start;
        _rhythm = null;
        if (_outline.SkipBlanks(clause.Start, clause.End) == clause.End)
            _rhythm = (start, recurrence);
        else
            Duties.Add((NameText.Quote(_outline, start, clause.End), recurrence));
        return true;
    }

    // An empty line ends nothing: a line that ends in a colon leads in the points under it.
    private void EndSentence(int start, int end)
    {
        if (_outline.SkipBlanks(start, end) == end)
            return;
        _context.EndSentence();
        _milestones.EndSentence();
        _rhythm = null;
    }

    // 森林覆盖率目标值:2020年30%,2025年35%.
    private void NoteMetric(int start, Clause clause)
    {
        // 取暖率达到70%;其中,城区达到100%: the parts of what was said before.
        if (_outline.Slice(clause.Start, clause.End).TrimStart(' ').StartsWith("其中", StringComparison.Ordinal) && _context.Last is { Mode: not IndicatorMode.Count } whole)
            _context.Metric ??= ReadingContext.WithoutScope(whole.Name);
        if (clause.Ending is not (':' or ','))
            return;
        int end = clause.End - (Goals.TryEnd(_outline.Slice(start, clause.End), out int length) ? length : 0);
        if (Metrics.PlainCores.Ends(_outline.Slice(start, end)))
            _context.Metric = NameText.Build(_outline, start, end);
    }

    // 2017年,…: a year that is no time phrase has passed; 2013年以来 only tells which things are meant.
    private bool OpensInThePast(int start, int end)
    {
        var words = _outline.Slice(start, end);
        return words.Length > 4 && words[4] == '年' && !words[..4].ContainsAnyExceptInRange('0', '9') && !PartOfName.Starts(words[5..])
            && !(_context.On is { } on && int.Parse(words[..4], CultureInfo.InvariantCulture) > on.Year);
    }

    // What opens a clause holds for the sentence: 力争2020年底前,…; 与2015年相比,…; 桂平市的….
    private void NoteLead(Clause clause)
    {
        Modality? modality = null;
        int start = NameText.SkipHead(_outline, clause.Start, clause.End, ref modality);
        _context.Modality = modality ?? _context.Modality;
        if (start == clause.End)
            _context.Baseline = _outline.LastBaselineIn(clause.Start, clause.End) ?? _context.Baseline;
        NoteMetric(start, clause);
        var words = _outline.Slice(clause.Start, clause.End);
        _context.IsReport = TargetWords.Reports.OccursIn(words) || OpensInThePast(start, clause.End) || (_context.IsReport && !words.Contains(Outline.Time));
        var opening = _outline.Slice(start, Math.Min(start + LongestOwner, clause.End));
        int possessive = opening.IndexOf('的');
        if (possessive > 1 && opening[possessive - 1] is '市' or '县' or '区' && !opening[..possessive].ContainsAny('我', '本', '各'))
            _context.Owner = _outline.Text[start..(start + possessive)];
    }
}
