using System.Globalization;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;

namespace Rectify.Text.Plans;

/// <summary>Makes the parts of a plan from their places in the text, and keeps the account of the characters.</summary>
internal sealed class PartFactory(ReadContext context, PlanParts parts, bool hasLabelledDeadlines)
{
    private readonly SourceText _source = context.Source;
    private readonly TrailerInterpreter _trailers = new(context);
    private readonly List<TimePhrase> _phrases = [];
    private readonly List<ResponsibilityLink> _standing = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Adds a measure and gives its id; null where it has no words.</summary>
    public string? AddMeasure(MeasureDraft draft)
    {
        string text = Claim(draft.Lines);
        if (text.Length == 0)
            return null;
        string id = Reserve(draft.Id);
        var trailer = _trailers.Read(draft.Fields);
        var promises = PromiseReader.Read(id, text, context.On, context.Policy);
        parts.Measures.Add(new Measure(id, text, trailer.Deadline ?? (draft.IsLabelled || hasLabelledDeadlines ? null : FromProse(text, draft)))
        {
            Number = parts.Measures.Count + 1,
            Headings = draft.Headings,
            Responsibility = WithStanding(trailer, draft),
            Milestones = promises.Milestones,
            Indicators = promises.Indicators,
            Duties = WithRecurrence(id, promises.Duties, trailer),
            Citations = context.Citations.Read([draft.Range]),
            Source = context.Source.SpanOf(draft.Range.Start, draft.Range.End),
        });
        return id;
    }

    public void AddGoal(string id, List<TextRange> lines)
    {
        string text = Claim(lines);
        if (text.Length == 0)
            return;
        id = Reserve(id);
        parts.Goals.Add(new Goal(id, text, PromiseReader.Read(id, text, context.On, context.Policy).Indicators));
    }

    /// <summary>Adds a paragraph that stands under no heading of goals, where it sets a target; other prose of a plan's frame no type keeps.</summary>
    public void AddGoalWithTarget(string id, TextRange line)
    {
        if (!IndicatorParser.Parse(context.Source.Extract(line.Start, line.End), context.On, context.Policy).IsEmpty)
            AddGoal(id, [line]);
    }

    public void AddSafeguard(string id, TextRange heading, List<TextRange> lines)
    {
        string title = Claim([heading]).TrimEnd('。', ':', '：');
        string text = Claim(lines);
        if (text.Length == 0)
            (title, text) = ("", title);
        if (text.Length == 0)
            return;
        id = Reserve(id);
        parts.Safeguards.Add(new Safeguard(id, title, text)
        {
            Duties = PromiseReader.Read(id, text, context.On, context.Policy).Duties,
            Citations = context.Citations.Read([.. lines]),
        });
    }

    public void AddProblem(string id, List<TextRange> lines, ValueList<string> measures)
    {
        string text = Claim(lines);
        if (text.Length > 0)
            parts.Problems.Add(new Problem(id, text, measures));
    }

    // The words of some lines; they are accounted as modelled.
    private string Claim(List<TextRange> lines)
    {
        foreach (var line in lines)
            context.Coverage.MarkModelled(line.Start, line.End);
        return lines.Count == 1
            ? _source.Extract(lines[0].Start, lines[0].End)
            : string.Join('\n', lines.Select(l => _source.Extract(l.Start, l.End)).Where(static l => l.Length > 0));
    }

    // Two parts of a badly numbered document can come to one id, and what stands in them bears it.
    private string Reserve(string id)
    {
        string free = id;
        for (int n = 2; !_ids.Add(free); n++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        return free;
    }

    // 以下均需各县区落实,不再列出 names units for this measure and every later one.
    private ResponsibilityChain WithStanding(TrailerReading trailer, MeasureDraft draft)
    {
        foreach (var link in trailer.Standing)
        {
            if (_standing.Contains(link))
                continue;
            _standing.Add(link);
            context.Inform(DiagnosticCodes.StandingRule, draft.Range, $"{link.Unit} is named for every measure from here on:");
        }

        var missing = _standing.Where(link => !trailer.Responsibility.Links.Any(l => l.Role == link.Role && string.Equals(l.Unit, link.Unit, StringComparison.Ordinal))).ToList();
        return missing.Count == 0 ? trailer.Responsibility : new ResponsibilityChain(trailer.Responsibility.Links.AddRange(missing));
    }

    // 每年12月底前 in a trailer is a duty beside a deadline that does not end.
    private static ValueList<RecurringDuty> WithRecurrence(string id, ValueList<RecurringDuty> duties, TrailerReading trailer) => trailer.Limit?.Recurrence is not { } recurrence
        ? duties
        : duties.Add(new RecurringDuty(string.Create(CultureInfo.InvariantCulture, $"{id}-d{duties.Count + 1}"), trailer.Limit.Text, recurrence));

    // A plan in sentences states its time limits in the prose: the last day that a measure names is its own.
    private Deadline? FromProse(string text, MeasureDraft draft)
    {
        _phrases.Clear();
        TimePhrases.Find(text, context.On, context.Policy, _phrases);
        Deadline? last = null;
        foreach (var phrase in _phrases)
        {
            if (phrase.Reading.Deadline is FixedDeadline or PeriodDeadline or StagedDeadline)
                last = last is null ? phrase.Reading.Deadline : Deadline.LaterOf(last, phrase.Reading.Deadline);
        }

        if (last?.NamedDay is { } day)
            context.Inform(DiagnosticCodes.DeadlineFromProse, draft.Range, $"No time limit of its own; taken is the last day in its words, {NodaTime.Text.LocalDatePattern.Iso.Format(day)}:");
        return last;
    }
}
