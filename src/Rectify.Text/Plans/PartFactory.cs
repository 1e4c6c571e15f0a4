using System.Globalization;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Makes the parts of a plan from their places in the text, and keeps the account of the characters.</summary>
internal sealed class PartFactory(ReadContext context, PlanParts parts)
{
    private const string ClauseEnds = "，,；;。";

    private readonly SourceText _source = context.Source;
    private readonly TrailerInterpreter _trailers = new(context);
    private readonly List<TimePhrase> _phrases = [];
    private readonly List<ResponsibilityLink> _standing = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Whether labels state the time limits where the reader stands: then a day in the words of a measure is none.</summary>
    public bool HasLabelledDeadlines { get; set; }

    /// <summary>The limit that a covering letter sets for every measure that states none; null where there is none.</summary>
    public DeadlineReading? CommonLimit { get; init; }

    /// <summary>The limits that an order sets for its items; null where there is none.</summary>
    public OrderedLimits? Order { get; init; }

    /// <summary>Who acts where a measure names nobody: whom the letter is to.</summary>
    public ResponsibilityChain Addressee { get; set; } = ResponsibilityChain.Empty;

    /// <summary>Adds a measure and gives its id; null where it has no words.</summary>
    public string? AddMeasure(MeasureDraft draft)
    {
        string text = Claim(draft.Lines);
        if (text.Length == 0)
            return null;
        string id = Reserve(draft.Id);
        var trailer = _trailers.Read(draft.Fields);
        var above = trailer.Deadline is null || trailer.Responsibility.Links.IsEmpty ? ReadAbove(draft) : TrailerReading.None;
        var promises = ReadPromises(id, text, draft.Lines);
        SayWhatIsOpen(promises.OpenDates, draft.Range);
        bool hasField = draft.Fields.Exists(static f => f.Kind == LabelKind.Deadline);
        bool readsProse = trailer.Deadline is null
            && (!HasLabelledDeadlines || (!hasField && ((!promises.Milestones.IsEmpty && !draft.HasBracket) || EndsWithLimit(text))));
        var prose = readsProse ? FromProse(text, draft) : null;
        parts.FirstMeasure ??= draft.Range.Start;
        parts.Measures.Add(new Measure(id, text, trailer.Deadline ?? prose ?? above.Deadline ?? (Order?.Of(parts.Measures.Count + 1) ?? CommonLimit)?.Deadline)
        {
            Number = parts.Measures.Count + 1,
            Headings = draft.Headings,
            Responsibility = WithStanding(trailer, draft) is { Links.IsEmpty: false } stated ? stated : Acting(text, prose?.Text ?? (promises.Duties.IsEmpty ? null : promises.Duties[0].Text), above),
            Milestones = promises.Milestones,
            Indicators = promises.Indicators,
            Duties = WithRecurrence(id, promises.Duties, trailer),
            Citations = context.Citations.Read([draft.Range]),
            Source = context.Source.SpanOf(draft.Range.Start, draft.Range.End),
        });
        return id;
    }

    // Who acts by its words goes before what stands over a measure, and that before whom the letter is to.
    private ResponsibilityChain Acting(string text, string? day, TrailerReading above)
    {
        var acting = AgentClause.Find(text, day is { Length: > 0 } ? text.IndexOf(day, StringComparison.Ordinal) : -1);
        return !acting.Links.IsEmpty ? acting : !above.Responsibility.Links.IsEmpty ? above.Responsibility : Addressee;
    }

    // A heading gives what the measure under it does not state.
    private TrailerReading ReadAbove(MeasureDraft draft)
    {
        List<TrailerField> fields = [];
        if (draft.Limit is { } limit)
            fields.Add(limit);
        if (draft.Units is { } units)
            fields.Add(units);
        return _trailers.Read(fields);
    }

    private void SayWhatIsOpen(IReadOnlyList<DeadlineReading> dates, TextRange measure)
    {
        int from = measure.Start;
        foreach (var date in dates)
        {
            int at = _source.Original.AsSpan(from..measure.End).IndexOf(date.Text);
            var place = at < 0 ? measure : new TextRange(from + at, from + at + date.Text.Length);
            from = at < 0 ? from : place.End;
            context.Warn(DiagnosticCodes.DateLeftOpen, place, $"This date is read as no day. {date.Notes[0].Reason} ({date.Notes[0].Row}):");
        }
    }

    /// <summary>Adds what is reported of a measure.</summary>
    public void AddReport(string measure, List<TextRange> lines)
    {
        string words = Claim(lines);
        if (ReportReader.Read(measure, words, context.On) is { } report)
            parts.Reported.Add(report);
    }

    public void AddGoal(string id, List<TextRange> lines)
    {
        string text = Claim(lines);
        if (text.Length == 0)
            return;
        id = Reserve(id);
        parts.Goals.Add(new Goal(id, text, ReadPromises(id, text, lines).Indicators));
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
            Duties = ReadPromises(id, text, lines).Duties,
            Citations = context.Citations.Read([.. lines]),
        });
    }

    public void AddProblem(string id, List<TextRange> lines, List<TextRange> target, ValueList<string> measures)
    {
        string text = Claim(lines);
        string aim = Claim(target);
        if (text.Length > 0)
            parts.Problems.Add(new Problem(id, text, measures) { Target = aim.Length > 0 ? aim : null });
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

    // A number that is not understood is said with its place.
    private Promises ReadPromises(string id, string text, List<TextRange> lines)
    {
        var promises = PromiseReader.Read(id, text, context.On, context.Policy);
        foreach (var unread in promises.Unread)
        {
            string number = text[unread.Start..unread.End];
            foreach (var line in lines)
            {
                int place = _source.Original.AsSpan(line.Start, line.Length).IndexOf(number, StringComparison.Ordinal);
                if (place >= 0)
                    context.Warn(DiagnosticCodes.NumberNotUnderstood, new TextRange(line.Start + place, line.Start + place + number.Length), $"This number is not understood; no target is made of it. {unread.Why.Why} ({unread.Why.Row}):");
            }
        }

        return promises;
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

    // …,2024年4月底前完成。 A last clause that is nothing but a day and that all is done by then.
    private bool EndsWithLimit(string text)
    {
        string clause = text.TrimEnd('。', ';', '；', ' ');
        clause = TextFold.Fold(clause[(clause.LastIndexOfAny([',', '，', ';', '；', '。']) + 1)..]).TrimStart();
        _phrases.Clear();
        TimePhrases.Find(clause, context.On, context.Policy, _phrases);
        return _phrases is [{ Start: 0, Reading.Deadline: FixedDeadline } day] && LetterLexicon.Completed.Contains(clause.AsSpan(day.Length));
    }

    // A plan in sentences states its time limits in the prose: the last day that a measure names is its own, unless a date is left open.
    private Deadline? FromProse(string text, MeasureDraft draft)
    {
        _phrases.Clear();
        TimePhrases.Find(text, context.On, context.Policy, _phrases);
        Deadline? last = null;
        foreach (var phrase in _phrases)
        {
            if (phrase.Reading.Kind == DeadlineKind.None)
                return null;
            if (phrase.Reading.Deadline is FixedDeadline or PeriodDeadline or StagedDeadline)
                last = last is null ? phrase.Reading.Deadline : Deadline.LaterOf(last, phrase.Reading.Deadline);
        }

        last = WithOpenEnd(last, WithOpenEnd(AtOnce(text), OpenEnded(text)));
        if (last?.NamedDay is { } day)
            context.Inform(DiagnosticCodes.DeadlineFromProse, draft.Range, $"No time limit of its own; taken is the last day in its words, {NodaTime.Text.LocalDatePattern.Iso.Format(day)}:");
        return last;
    }

    // 2024年12月底前完成整治,长期坚持。 The day is kept, and what is said after it, too.
    private static Deadline? WithOpenEnd(Deadline? dated, Deadline? open)
    {
        if (dated is null || open is null)
            return dated ?? open;
        var begun = open is ImmediateDeadline && dated is not ImmediateDeadline ? dated.StartAtOnce() : dated;
        return open is LongTermDeadline || open.IsThenLongTerm ? begun.ThenLongTerm() : begun;
    }

    // 立即清理河道垃圾。 What the words begin with hurries all of the work.
    private ImmediateDeadline? AtOnce(string text) =>
        _phrases is [{ Start: 0, Reading.Deadline: ImmediateDeadline atOnce } first, ..]
        && PhraseCombination.HurriesWork(TextFold.Fold(text), first) ? atOnce : null;

    // …,长期坚持。 A last clause that is nothing but open-ended words of time is a limit.
    private Deadline? OpenEnded(string text)
    {
        int end = text.AsSpan().TrimEnd("。；; ").Length;
        int start = end;
        for (int i = _phrases.Count - 1; i >= 0 && _phrases[i] is { Reading.Deadline: ImmediateDeadline or LongTermDeadline { Start: null } } phrase && phrase.Start + phrase.Length == start; i--)
        {
            // ,并长期坚持.
            int first = phrase.Start - TimeLexicon.Continuations.LengthAtEnd(text.AsSpan(0, phrase.Start));
            bool goesOn = i > 0 && first < phrase.Start && _phrases[i - 1].Start + _phrases[i - 1].Length == first;
            if (first > 0 && !goesOn && !ClauseEnds.Contains(text[first - 1], StringComparison.Ordinal))
                break;
            start = first > 0 && text[first - 1] is ',' or '，' ? first - 1 : first;
        }

        return start == end ? null : DeadlineParser.Parse(text[start..end].TrimStart(',', '，'), context.On, context.Policy).Deadline;
    }
}
