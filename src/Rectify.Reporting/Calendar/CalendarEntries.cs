using System.Globalization;
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
internal sealed class CalendarEntries(RectificationPlan plan, ProgressLog progress, PlanAssessment assessment, DueCalendarOptions options)
{
    private const int SummaryLength = 60;

    private readonly FactsInView _facts = new(progress, assessment.AsOf, assessment.KnownOn);
    private readonly UnitFilter _filter = new(options.Unit, options.Directory, assessment.AsOf);

    public IEnumerable<CalendarEntry> All()
    {
        // Also what makes the calendar of a unit without a measure a calendar: one without an event is none.
        yield return Entry("issued", plan.Id, plan.IssuedOn, CalendarWords.Issued, plan.Title);
        foreach (var (measure, state) in plan.Measures.Zip(assessment.Measures))
        {
            var part = _filter.PartIn(measure);
            if (part == Answerability.DoesNotAnswer)
                continue;
            foreach (var entry in OfMeasure(measure, state))
                yield return part == Answerability.Answers ? entry : entry with { Description = $"{entry.Description}\n{CalendarWords.PerhapsNot.In(options.Language)}" };
        }

        if (!_filter.IsForAll)
            yield break;
        foreach (var entry in plan.Goals.Zip(assessment.Goals).SelectMany(g => Targets(g.First.Indicators, g.Second.Indicators)))
            yield return entry;
        foreach (var entry in plan.Safeguards.SelectMany(s => Duties(s.Duties)))
            yield return entry;
    }

    private IEnumerable<CalendarEntry> OfMeasure(Measure measure, MeasureAssessment state)
    {
        var history = new MeasureHistory(_facts.EventsOf(measure.Id).Where(static e => e.Unit is null), measure.Deadline?.IsThenLongTerm == true);
        var entries = Milestones(measure, state, history).Concat(Targets(measure.Indicators, state.Indicators)).Concat(Duties(measure.Duties));
        if (Due(measure, state) is { } due)
            entries = entries.Prepend(due);
        if (LookBack(measure, state, history) is { } lookBack)
            entries = entries.Append(lookBack);
        return entries.Select(e => e with { Description = $"{e.Description}\n{About(measure, state)}" });
    }

    private CalendarEntry? Due(Measure measure, MeasureAssessment state)
    {
        if ((state.Due ?? state.OriginalDue) is not { } day)
            return null;
        bool isGone = state.Due is null;
        var entry = Entry("due", measure.Id, day, CalendarWords.Due, measure.Text, state.IsCompleted ? CalendarWords.Done : isGone ? CalendarWords.NoLongerDue : null);
        string notes = state.DueBasis switch
        {
            DueDayBasis.Policy => "\n" + CalendarWords.OfPolicy.In(options.Language),
            DueDayBasis.Provisional => "\n" + CalendarWords.Provisional.In(options.Language),
            DueDayBasis.Extension => "\n" + Say(CalendarWords.FirstDue, Iso(state.OriginalDue!.Value)),
            _ => "",
        };
        return entry with { Description = entry.Description + notes, IsCancelled = isGone };
    }

    private IEnumerable<CalendarEntry> Milestones(Measure measure, MeasureAssessment state, MeasureHistory history)
    {
        var context = new DeadlineContext(plan.IssuedOn, assessment.Policy.ImmediateAllowanceDays, assessment.Policy.WorkingDays, history.FirstDay);
        foreach (var (milestone, its) in measure.Milestones.Concat(measure.EarlierStages).Zip(state.Milestones))
        {
            bool isReached = its.State is MilestoneState.Reached or MilestoneState.ReachedLate;
            if (milestone.Deadline.Resolve(context).DayOrNull is { } day)
                yield return Entry("milestone", milestone.Id, day, CalendarWords.Milestone, milestone.Text, isReached ? StatusTerms.Of(its.State) : null);
        }
    }

    private IEnumerable<CalendarEntry> Targets(IEnumerable<TargetIndicator> targets, IEnumerable<IndicatorAssessment> states) => targets.Zip(states)
        .Where(static t => t.First.By is not null)
        .Select(t => Entry("target", t.First.Id, t.First.By!.Value, CalendarWords.Target, $"{t.First.Name} {ComparatorSymbols.Of(t.First.Comparator)} {t.First.Target}", StatusTerms.Of(t.Second.State)));

    private IEnumerable<CalendarEntry> Duties(IEnumerable<RecurringDuty> duties)
    {
        foreach (var duty in duties)
        {
            if (DutyRule.Of(duty.Recurrence, plan.IssuedOn) is { } rule)
                yield return Entry("duty", duty.Id, rule.First, CalendarWords.Duty, duty.Text, CalendarWords.Often(duty.Recurrence)) with { Rule = rule.Rule };
        }
    }

    // The last day that is not yet late, counted from the later of the close-out and the last look-back.
    private CalendarEntry? LookBack(Measure measure, MeasureAssessment state, MeasureHistory history)
    {
        if (state.Stage is not (Stage.ClosedOut or Stage.Published))
            return null;
        LocalDate?[] reviews = [history.LastInCycle<ClosedOut>()?.On, history.LastInCycle<LookedBack>()?.On];
        if (reviews.Max() is not { } last || Period.DaysBetween(last, LocalDate.MaxIsoValue) < assessment.Policy.LookBackDays)
            return null;
        var entry = Entry("look-back", measure.Id, last.PlusDays(assessment.Policy.LookBackDays), CalendarWords.LookBack, measure.Text);
        return entry with { Description = $"{entry.Description}\n{CalendarWords.LookBackDue.In(options.Language)}" };
    }

    private CalendarEntry Entry(string kind, string id, LocalDate day, LocalizedText category, string text, LocalizedText? note = null) => new(kind, id, day)
    {
        Category = category.In(options.Language),
        Summary = $"{category.In(options.Language)} {id} {Shorten(text)}{(note is null ? "" : $" ({note.In(options.Language)})")}",
        Description = text,
    };

    private string About(Measure measure, MeasureAssessment state) =>
        Say(CalendarWords.Units, string.Join(new LocalizedText(", ", "、").In(options.Language), measure.Responsibility.Links.Select(static l => l.Unit).Distinct(StringComparer.Ordinal)))
        + "\n"
        + Say(CalendarWords.State, Iso(assessment.AsOf), $"{StatusTerms.Of(state.Stage).In(options.Language)}, {StatusTerms.Of(state.Schedule).In(options.Language)}");

    private string Say(LocalizedText text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text.In(options.Language), values);

    private static string Shorten(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        if (line.Length <= SummaryLength)
            return line;
        return line[..(char.IsHighSurrogate(line[SummaryLength - 1]) ? SummaryLength - 1 : SummaryLength)] + "…";
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
