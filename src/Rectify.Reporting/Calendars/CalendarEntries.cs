using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Reporting.Calendars;

/// <summary>Finds the days of a plan, in the order of the plan.</summary>
internal sealed class CalendarEntries(RectificationPlan plan, PlanAssessment assessment, DueCalendarOptions options)
{
    // Titles stay under 50 characters, as calendars cut what is longer.
    private const int MostTitle = 49;
    private const int LeastWords = 6;

    private readonly UnitFilter _filter = new(options.Unit, options.Directory, assessment.AsOf);

    /// <summary>What is open, or everything where it is asked for.</summary>
    public IEnumerable<CalendarEntry> All()
    {
        var entries = Everything().Where(e => options.IncludesAll || e.IsOpen).ToList();
        // A calendar without an event is none.
        if (options.IncludesAll || entries.Count == 0)
            entries.Insert(0, Entry("issued", plan.Id, plan.IssuedOn, CalendarWords.Issued, plan.Title));
        return entries.Select(e => e with { HasAlarm = HasAlarm(e) });
    }

    private IEnumerable<CalendarEntry> Everything()
    {
        foreach (var (measure, state) in plan.Measures.Zip(assessment.Measures))
        {
            var part = _filter.PartIn(measure);
            if (part == Accountability.NotAccountable)
                continue;
            foreach (var entry in OfMeasure(measure, state))
                yield return part == Accountability.Accountable ? entry : entry with { Description = $"{entry.Description}\n{CalendarWords.PerhapsNot.In(options.Language)}" };
        }

        if (!_filter.IsForAll)
            yield break;
        foreach (var entry in plan.Goals.Zip(assessment.Goals).SelectMany(g => Targets(g.First.Indicators, g.Second.Indicators)))
            yield return entry;
        foreach (var entry in plan.Safeguards.SelectMany(s => Duties(s.Duties, plan.IssuedOn, end: null)))
            yield return entry;
    }

    private IEnumerable<CalendarEntry> OfMeasure(Measure measure, MeasureAssessment state)
    {
        var entries = Milestones(state).Concat(Targets(measure.Indicators, state.Indicators)).Concat(Duties(measure.Duties, state.StartsOn, EndOf(measure, state)));
        if (Due(measure, state) is { } due)
            entries = entries.Prepend(due);
        if (LookBack(measure, state) is { } lookBack)
            entries = entries.Append(lookBack);
        bool isOver = state.Stage == Stage.Cancelled;
        return entries.Select(e => e with
        {
            Description = $"{e.Description}\n{About(measure, state)}",
            IsOpen = e.IsOpen && !isOver,
            IsCancelled = e.IsCancelled || isOver,
        });
    }

    private CalendarEntry? Due(Measure measure, MeasureAssessment state)
    {
        if ((state.Due ?? state.OriginalDue) is not { } day)
            return null;
        bool isGone = state.Due is null;
        var entry = Entry("due", measure.Id, day, CalendarWords.Due, measure.Text, state.Stage == Stage.Cancelled ? CalendarWords.Cancelled : state.IsCompleted ? CalendarWords.Done : isGone ? CalendarWords.NoLongerDue : null, state.Schedule == ScheduleStatus.Overdue);
        string notes = state.DueBasis switch
        {
            DueDayBasis.Policy => "\n" + CalendarWords.OfPolicy.In(options.Language),
            DueDayBasis.Provisional => "\n" + CalendarWords.Provisional.In(options.Language),
            DueDayBasis.Extension => "\n" + Say(CalendarWords.FirstDue, Iso(state.OriginalDue!.Value)),
            _ => "",
        };
        return entry with { Description = entry.Description + notes, IsCancelled = isGone, IsOpen = !isGone && !state.IsCompleted };
    }

    private IEnumerable<CalendarEntry> Milestones(MeasureAssessment state)
    {
        foreach (var status in state.Context.Milestones.ToArray())
        {
            bool isReached = status.State is MilestoneState.Reached or MilestoneState.ReachedLate;
            if (status.Due.DayOrNull is { } day)
                yield return Entry("milestone", status.Milestone.Id, day, CalendarWords.Milestone, status.Milestone.Text, isReached ? StatusTerms.Of(status.State) : null, status.State == MilestoneState.Overdue) with { IsOpen = !isReached && !state.Stage.IsClosedOut() };
        }
    }

    private IEnumerable<CalendarEntry> Targets(IEnumerable<TargetIndicator> targets, IEnumerable<IndicatorAssessment> states) => targets.Zip(states)
        .Where(static t => t.First.By is not null)
        .Select(t => Entry("target", t.First.Id, t.First.By!.Value, CalendarWords.Target, $"{t.First.Name} {ComparatorSymbols.Of(t.First.Comparator)} {t.First.Target}", StatusTerms.Of(t.Second.State), t.Second.State == IndicatorState.Missed) with { IsOpen = t.Second.State is not (IndicatorState.Attained or IndicatorState.AttainedLate) });

    private IEnumerable<CalendarEntry> Duties(IEnumerable<RecurringDuty> duties, LocalDate start, LocalDate? end)
    {
        foreach (var duty in duties)
        {
            var last = duty.Until ?? end;
            if (DutyRule.Of(duty, start, last) is { } rule)
                yield return Entry("duty", duty.Id, rule.First, CalendarWords.Duty, duty.Text, CalendarWords.Often(duty.Recurrence)) with { Rule = rule.Rule, IsOpen = !(last < assessment.AsOf) };
        }
    }

    // Duties end with the close-out, unless the result is to be kept up.
    private static LocalDate? EndOf(Measure measure, MeasureAssessment state) =>
        state.Stage.IsClosedOut() && !measure.IsKeptUp ? state.Context.History.CloseOut?.On : null;

    // Not before a day that has passed, nor week after week.
    private bool HasAlarm(CalendarEntry entry) => options.AlarmDays is not null && entry is { IsOpen: true, Kind: not "issued" }
        && (entry.Rule is { } rule ? !rule.StartsWith("FREQ=WEEKLY", StringComparison.Ordinal) : entry.Day >= assessment.AsOf);

    private CalendarEntry? LookBack(Measure measure, MeasureAssessment state)
    {
        if (LookBackDay.Of(state, assessment.Policy) is not { } day)
            return null;
        var entry = Entry("look-back", measure.Id, day, CalendarWords.LookBack, measure.Text, isOverdue: day < assessment.AsOf);
        return entry with { Description = $"{entry.Description}\n{CalendarWords.LookBackDue.In(options.Language)}" };
    }

    private CalendarEntry Entry(string kind, string id, LocalDate day, LocalizedText category, string text, LocalizedText? note = null, bool isOverdue = false) => new(kind, id, day)
    {
        Category = category.In(options.Language),
        Summary = Title($"{(isOverdue ? CalendarWords.Overdue.In(options.Language) : "")}{category.In(options.Language)} {id}", text, note is null ? "" : $" ({note.In(options.Language)})"),
        Description = text,
    };

    // What it is and how it stands come before the words, of which the first fill what is left of the title.
    private static string Title(string what, string text, string note)
    {
        int room = MostTitle - what.Length - note.Length - 2;
        string words = room < LeastWords ? "" : " " + ShortText.Of(text.ReplaceLineEndings(" "), room);
        return ShortText.Of(what + words + note, MostTitle - 1);
    }

    private string About(Measure measure, MeasureAssessment state) =>
        Say(CalendarWords.Units, string.Join(new LocalizedText(", ", "、").In(options.Language), measure.Responsibility.Units.Distinct(StringComparer.Ordinal)))
        + "\n"
        + Say(CalendarWords.State, Iso(assessment.AsOf), $"{StatusTerms.Of(state.Stage).In(options.Language)}, {StatusTerms.Of(state.Schedule).In(options.Language)}");

    private string Say(LocalizedText text, params ReadOnlySpan<object?> values) => FilledText.Of(text, options.Language, values);

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
