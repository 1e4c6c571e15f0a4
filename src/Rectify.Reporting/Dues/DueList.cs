using NodaTime;
using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Reporting.Calendars;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Reporting.Dues;

/// <summary>Finds what is open and has a last day: measures, milestones, targets, duties, answers to orders and look-backs.</summary>
/// <remarks>What is completed, closed out or cancelled asks for nothing more, but a look-back.</remarks>
internal sealed class DueList(PlanAssessment assessment)
{
    private readonly RectificationPlan _plan = assessment.Inputs.Plan;

    /// <summary>Everything of a unit, or of all where none is named, in the order of the days.</summary>
    /// <param name="unit">The unit, or null.</param>
    /// <param name="isCertain">Whether measures are left out of which it cannot be determined whether the unit answers for them.</param>
    public IEnumerable<DueItem> Of(string? unit, bool isCertain = false)
    {
        var filter = new UnitFilter(unit, assessment.Inputs.Directory, assessment.AsOf);
        var ofMeasures = _plan.Measures.Zip(assessment.Measures)
            .Where(m => filter.PartIn(m.First) is var part && (part == Accountability.Accountable || (part == Accountability.Undetermined && !isCertain)))
            .SelectMany(m => OfMeasure(m.First, m.Second));
        var ofPlan = filter.IsForAll ? Goals().Concat(Safeguards()) : [];
        return ofMeasures.Concat(ofPlan).OrderBy(static i => i.Day);
    }

    private IEnumerable<DueItem> OfMeasure(Measure measure, MeasureAssessment state)
    {
        if (state.Stage == Stage.Cancelled)
            return [];
        var items = state.Stage.IsClosedOut() ? LookBack(measure, state) : Due(measure, state).Concat(Milestones(state)).Concat(Targets(measure.Indicators, state.Indicators)).Concat(Answers(measure, state));
        var units = measure.Responsibility.Accountable.Select(static l => l.Name).Distinct(StringComparer.Ordinal).ToValueList();
        // Duties end with the close-out, unless the result is to be kept up.
        var duties = state.Stage.IsClosedOut() && !measure.IsKeptUp ? [] : Duties(measure, state);
        return items.Concat(duties).Select(i => i with { Measure = measure.Id, Units = units });
    }

    private IEnumerable<DueItem> Due(Measure measure, MeasureAssessment state)
    {
        if (state is { Due: { } day, DaysToDue: not null })
            yield return Item(DueKind.Measure, measure.Id, day, measure.Text, StateOf(state, day)) with { DaysLate = OverdueDays.Of(state) };
    }

    // Where the days late do not count from the due day, since the work was undone after it, the state says from which day they do.
    private LocalizedText StateOf(MeasureAssessment state, LocalDate due)
    {
        var stage = StatusTerms.Of(state.Stage);
        var from = assessment.AsOf.PlusDays(-OverdueDays.Of(state));
        return state.Schedule != ScheduleStatus.Overdue || from == due ? stage : new($"{stage.English}, late from {Iso(from)}", $"{stage.Chinese}，自{Iso(from)}起计逾期");
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private IEnumerable<DueItem> Milestones(MeasureAssessment state) => state.Context.Milestones
        .Where(static m => m.State is MilestoneState.Pending or MilestoneState.Overdue && m.Due.HasDay)
        .Select(m => Item(DueKind.Milestone, m.Milestone.Id, m.Due.Day, m.Milestone.Text, StatusTerms.Of(m.State)));

    private IEnumerable<DueItem> Targets(IEnumerable<TargetIndicator> targets, IEnumerable<IndicatorAssessment> states) => targets.Zip(states)
        .Where(static t => t.First.By is not null && t.Second.State is not (IndicatorState.Attained or IndicatorState.AttainedLate))
        .Select(t => Item(DueKind.Target, t.First.Id, t.First.By!.Value, $"{t.First.Name} {ComparatorSymbols.Of(t.First.Comparator)} {t.First.Target}", StatusTerms.Of(t.Second.State)));

    private IEnumerable<DueItem> Answers(Measure measure, MeasureAssessment state)
    {
        var open = state.CloseOut.Where(static c => c.Condition == CloseOutConditionKind.OrdersAnswered).SelectMany(static c => c.Missing).ToHashSet(StringComparer.Ordinal);
        return state.Context.AllEvents.OfType<OrderIssued>().Where(o => open.Contains(o.Order)).Select(o => Item(DueKind.Answer, o.Order, o.AnswerBy, measure.Text, DueWords.Unanswered));
    }

    private IEnumerable<DueItem> LookBack(Measure measure, MeasureAssessment state)
    {
        if (LookBackDay.Of(state, assessment.Policy) is { } day)
            yield return Item(DueKind.LookBack, measure.Id, day, measure.Text, DueWords.NotLookedBack);
    }

    private IEnumerable<DueItem> Duties(Measure measure, MeasureAssessment state) => state.Context.Duties.SelectMany(d => d.State switch
    {
        DutyState.Missed => [Item(DueKind.Duty, d.Duty.Id, LastWindow(d.Duty).Last, d.Duty.Text, DueWords.Missed), .. Pending(d.Duty, measure.Id)],
        DutyState.Pending => Pending(d.Duty, measure.Id),
        _ => [],
    });

    // The newest full window: the one before that of the evaluation date.
    private CalendarWindow LastWindow(RecurringDuty duty) =>
        CalendarWindow.Containing(CalendarWindow.Containing(assessment.AsOf, duty.Recurrence.Per).First.PlusDays(-1), duty.Recurrence.Per);

    private IEnumerable<DueItem> Goals() => _plan.Goals.Zip(assessment.Goals).SelectMany(g => Targets(g.First.Indicators, g.Second.Indicators));

    private IEnumerable<DueItem> Safeguards() => _plan.Safeguards.SelectMany(s => s.Duties.SelectMany(d => Pending(d, measure: null)));

    // The window that holds the evaluation date, unless enough was done in it.
    private IEnumerable<DueItem> Pending(RecurringDuty duty, string? measure)
    {
        if (duty.Recurrence.Per is RecurrencePeriod.Unspecified || duty.From > assessment.AsOf || duty.Until < assessment.AsOf)
            yield break;
        var window = CalendarWindow.Containing(assessment.AsOf, duty.Recurrence.Per);
        int performed = assessment.Inputs.Progress.Events.OfType<DutyPerformed>()
            .Count(e => string.Equals(e.Measure, measure, StringComparison.Ordinal) && string.Equals(e.Duty, duty.Id, StringComparison.Ordinal)
                && window.Contains(e.On) && e.On <= assessment.AsOf && e.RecordedOn <= assessment.KnownOn);
        if (performed < duty.Recurrence.AtLeast)
            yield return Item(DueKind.Duty, duty.Id, window.Last, duty.Text, DueWords.Pending);
    }

    private DueItem Item(DueKind kind, string id, LocalDate day, string words, LocalizedText state) => new(kind, id, day)
    {
        Words = words,
        State = state,
        DaysLate = Period.DaysBetween(day, assessment.AsOf),
    };
}
