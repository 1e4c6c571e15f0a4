using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Generators;

/// <summary>What may have been reported of a plan: lives of measures through acceptance, close-out and relapse, with facts out of order, late or twice among them.</summary>
internal static class HistoryGenerator
{
    private const int MostSteps = 10;

    public static Gen<ProgressLog> Of(RectificationPlan plan)
    {
        LocalDate[] days = [.. DaysOf(plan)];
        return from lives in Gen.CollectToArray(plan.Measures, measure => LifeOf(measure, plan.IssuedOn, days))
               from performed in Gen.CollectToArray(DutiesOf(plan), duty => Performances(duty.Measure, duty.Duty, plan.IssuedOn, days))
               from observations in Gen.CollectToArray(IndicatorsOf(plan), indicator => ObservationsOf(indicator, plan.IssuedOn))
               from events in InSomeOrder([.. lives.SelectMany(static e => e), .. performed.SelectMany(static e => e)])
               from figures in InSomeOrder([.. observations.SelectMany(static o => o)])
               from isNamed in Draw.Flag()
               from corrected in Corrections.In(new ProgressLog(isNamed ? plan.Id : null, events.ToValueList(), figures.ToValueList()))
               select corrected;
    }

    /// <summary>The days on which something is due: the edges that facts and evaluations should fall on.</summary>
    public static IEnumerable<LocalDate> DaysOf(RectificationPlan plan) => plan.Measures.Select(static m => m.Deadline?.NamedDay)
        .Concat(plan.Measures.SelectMany(static m => m.Milestones.Concat(m.EarlierStages)).Select(static m => m.Deadline.NamedDay))
        .Concat(IndicatorsOf(plan).Select(static i => i.By))
        .OfType<LocalDate>()
        .Append(plan.IssuedOn);

    private static IEnumerable<Indicators.TargetIndicator> IndicatorsOf(RectificationPlan plan) =>
        plan.Measures.SelectMany(static m => m.Indicators).Concat(plan.Goals.SelectMany(static g => g.Indicators)).Concat(plan.Problems.SelectMany(static p => p.Indicators));

    private static IEnumerable<(string? Measure, RecurringDuty Duty)> DutiesOf(RectificationPlan plan) =>
        plan.Measures.SelectMany(static m => m.Duties, static (m, duty) => ((string?)m.Id, duty))
            .Concat(plan.Safeguards.SelectMany(static s => s.Duties, static (_, duty) => ((string?)null, duty)));

    private static Gen<List<ProgressEvent>> LifeOf(Measure measure, LocalDate issuedOn, LocalDate[] days) =>
        from count in Gen.Choose(0, MostSteps)
        from first in Days.Near(issuedOn)
        from life in Gen.Frequency(
            (5, Steps(new FactGenerator(measure, days), Lifecycle.After, [], last: null, first, count)),
            (1, Steps(new FactGenerator(measure, days), Lifecycle.InGoodOrder, [], last: null, first, count)))
        select life;

    // Each step follows from the last, or is any fact at all; its day is the same, a later one, or on or near one of the plan's days, where the measures meet.
    private static Gen<List<ProgressEvent>> Steps(FactGenerator facts, Func<ProgressEventType?, Gen<ProgressEventType>> follow, List<ProgressEvent> life, ProgressEventType? last, LocalDate day, int left)
    {
        if (left == 0)
            return Gen.Constant(life);
        return from type in follow(last)
               from fact in facts.Of(type, day)
               from next in Gen.Frequency((4, Days.After(day)), (1, Gen.Elements<LocalDate>(facts.Days)), (1, Days.NearAnyOf(facts.Days)))
               from rest in Steps(facts, follow, [.. life, fact], Lifecycle.Moves(type) ? type : last, next, left - 1)
               select rest;
    }

    // Now and then on some day, or steadily in one window after another.
    private static Gen<List<ProgressEvent>> Performances(string? measure, RecurringDuty duty, LocalDate issuedOn, LocalDate[] days) =>
        from count in Gen.Choose(0, 6)
        from scattered in Days.NearAnyOf(days).ListOf(count)
        from isSteady in Draw.Flag()
        let step = Math.Max(1, LengthOf(duty.Recurrence.Per) / duty.Recurrence.AtLeast)
        let steady = Enumerable.Range(1, 2 * count * duty.Recurrence.AtLeast).Select(n => Days.Moved(issuedOn, n * step))
        select (isSteady ? steady : scattered).Select(day => (ProgressEvent)new DutyPerformed(measure, day, duty.Id)).ToList();

    private static int LengthOf(RecurrencePeriod per) => per switch
    {
        RecurrencePeriod.Week => 7,
        RecurrencePeriod.Month => 30,
        RecurrencePeriod.Quarter => 91,
        RecurrencePeriod.HalfYear => 182,
        _ => 365,
    };

    // Some are revisions: a second figure for the same day, recorded later.
    private static Gen<List<Observation>> ObservationsOf(Indicators.TargetIndicator indicator, LocalDate issuedOn) =>
        from count in Gen.Choose(0, 3)
        from first in Gen.CollectToList(Enumerable.Range(0, count), _ => Observed(indicator, Days.Near(indicator.By ?? issuedOn)))
        from revised in Gen.SubListOf<Observation>(first)
        from revisions in Gen.CollectToList(revised, old => Observed(indicator, Gen.Constant(old.On)))
        from isRevised in Draw.Mostly(false, Gen.Constant(true))
        select isRevised ? [.. first, .. revisions] : first;

    public static Gen<Observation> Observed(Indicators.TargetIndicator indicator, Gen<LocalDate> days) =>
        from day in days
        from value in IndicatorGenerator.ValuesFor(indicator.Target)
        from recordedOn in FactGenerator.RecordedAfter(day)
        from unit in FactGenerator.Speakers
        from source in Draw.Maybe(Words.Among("监测月报"))
        select new Observation(indicator.Id, day, value) { RecordedOn = recordedOn, Unit = unit, Source = source };

    // A log is kept by day as a rule, but nothing makes a host keep it so.
    private static Gen<List<ProgressEvent>> InSomeOrder(List<ProgressEvent> events) =>
        Gen.Frequency((3, Gen.Constant(events.OrderBy(static e => e.On).ToList())), (1, Gen.Constant(events)), (1, Gen.Shuffle<ProgressEvent>(events).Select(static e => e.ToList())));

    private static Gen<List<Observation>> InSomeOrder(List<Observation> observations) =>
        Gen.Frequency((3, Gen.Constant(observations)), (1, Gen.Shuffle<Observation>(observations).Select(static o => o.ToList())));
}
