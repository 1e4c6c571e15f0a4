using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Core.Tests.Rules.BuiltIn;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>A plan of two measures whose days, facts and policy lie close together, so that much changes within a few months.</summary>
public sealed record SmallWorld(RectificationPlan Plan, ProgressLog Log, EvaluationPolicy Policy, bool HasDirectory, LocalDate AsOf)
{
    private static readonly LocalDate Begin = new(2018, 9, 1);

    public RuleSet Rules => RuleSet.Default.WithPolicy(Policy);

    public OrganizationDirectory? Directory => HasDirectory ? Units.Directory : null;

    public static Arbitrary<SmallWorld> Worlds() => World().ToArbitrary();

    public PlanAssessment Evaluate() => new Evaluator(Rules).Evaluate(Plan, Log, AsOf, directory: Directory);

    private static Gen<SmallWorld> World() =>
        from issuedOn in Day(40)
        from first in MeasureOf("m1")
        from second in MeasureOf("m2")
        from goal in Indicator("g-i1")
        from duty in Duty("s-d1")
        from firstEvents in EventOf("m1").ListOf()
        from secondEvents in EventOf("m2").ListOf()
        from dispatches in Day(200).Select(static day => (ProgressEvent)new DutyPerformed(measure: null, day, "s-d1")).ListOf()
        from observations in Observed().ListOf()
        from policy in PolicyOf()
        from hasDirectory in Gen.Elements(true, false)
        from asOf in Day(200)
        select new SmallWorld(
            new RectificationPlan("plan", "方案", issuedOn, [first, second], [new Goal("g", "改善水质。", [goal])], [new Safeguard("s", "", "调度。") { Duties = [duty] }]),
            new ProgressLog("plan", firstEvents.Concat(secondEvents).Concat(dispatches).ToValueList(), observations.ToValueList()),
            policy,
            hasDirectory,
            asOf);

    private static Gen<LocalDate> Day(int within) => Gen.Choose(0, within).Select(static n => Begin.PlusDays(n));

    private static Gen<TEnum> Any<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    private static Gen<bool> Flag() => Gen.Elements(true, false);

    private static Gen<ValueList<T>> UpTo<T>(int most, Func<int, Gen<T>> gen) =>
        from count in Gen.Choose(0, most)
        from items in Gen.CollectToArray(Enumerable.Range(1, count), gen)
        select items.ToValueList();

    private static Gen<Deadline> Dated() => Gen.OneOf(
        from due in Day(200) select (Deadline)new FixedDeadline(due),
        Gen.Constant((Deadline)new ImmediateDeadline()),
        Gen.Constant((Deadline)new LongTermDeadline()),
        from a in Day(200) from b in Day(200) select (Deadline)new StagedDeadline([new(LocalDate.Min(a, b), "一"), new(LocalDate.Max(a, b), "二")]),
        from a in Day(200) from b in Day(200) select (Deadline)new PeriodDeadline(LocalDate.Min(a, b), LocalDate.Max(a, b)),
        from n in Gen.Choose(1, 60) from unit in Any<DeadlineUnit>() from anchor in Gen.Elements("started", "rectified", "accepted") from side in Any<DeadlineDirection>()
        select (Deadline)new RelativeDeadline(n, unit, anchor, side));

    private static Gen<Deadline?> MaybeDated() =>
        from deadline in Dated() from keep in Flag() from none in Gen.Choose(0, 9) select none == 0 ? null : keep ? deadline.ThenLongTerm() : deadline;

    private static Gen<Measure> MeasureOf(string id) =>
        from deadline in MaybeDated()
        from milestones in UpTo(2, i => MilestoneOf($"{id}-m{i}"))
        from indicators in UpTo(2, i => Indicator($"{id}-i{i}"))
        from duties in UpTo(1, i => Duty($"{id}-d{i}"))
        from links in UpTo(2, static _ => Link())
        select new Measure(id, "完成整治。", deadline) { Milestones = milestones, Indicators = indicators, Duties = duties, Responsibility = new ResponsibilityChain(links) };

    private static Gen<Milestone> MilestoneOf(string id) =>
        from deadline in Dated() from modality in Any<Modality>() select new Milestone(id, "印发方案", deadline) { Modality = modality };

    private static Gen<TargetIndicator> Indicator(string id) =>
        from comparator in Any<Comparator>()
        from mode in Any<IndicatorMode>()
        from value in Gen.Choose(0, 10)
        from unit in Gen.Elements("%", "吨")
        from hasDay in Flag()
        from day in Day(200)
        from modality in Any<Modality>()
        from baseline in Gen.Elements(null, new Baseline(2017, 4), new Baseline(2018, 8), new Baseline(2017, -5), new Baseline(2017))
        select new TargetIndicator(id, "达标率", comparator, new QuantityTarget(value, unit), mode) { By = hasDay ? day : null, Modality = modality, Baseline = baseline };

    private static Gen<RecurringDuty> Duty(string id) =>
        from atLeast in Gen.Choose(1, 2) from per in Any<RecurrencePeriod>() select new RecurringDuty(id, "研究", new Recurrence(atLeast, per));

    private static Gen<ResponsibilityLink> Link() =>
        from role in Any<ResponsibilityRole>()
        from unit in Gen.Elements("市水务局", "市环保局", "市煤炭局", "各县区", "长清区政府")
        select new ResponsibilityLink(role, unit, isCollective: unit.StartsWith('各'));

    private static Gen<Observation> Observed() =>
        from indicator in Gen.Elements("m1-i1", "m1-i2", "m2-i1", "g-i1")
        from day in Day(200)
        from late in Gen.Choose(0, 10)
        from value in Gen.Choose(0, 12)
        select new Observation(indicator, day, ObservedValue.Of(value)) { RecordedOn = day.PlusDays(late) };

    private static Gen<ProgressEvent> EventOf(string measure) =>
        from type in Any<ProgressEventType>()
        from day in Day(200)
        from late in Gen.Choose(0, 10)
        from percent in Gen.Choose(0, 100)
        from holds in Flag()
        from later in Day(200)
        from actor in Gen.Elements(null, "市水务局", "市生态环境局", "省督察办")
        select Make(type, measure, day, percent, holds, later) with { RecordedOn = day.PlusDays(late), By = actor };

    private static ProgressEvent Make(ProgressEventType type, string measure, LocalDate on, decimal percent, bool holds, LocalDate later) => type switch
    {
        ProgressEventType.Started => new Started(measure, on),
        ProgressEventType.ProgressReported => new ProgressReported(measure, on, percent),
        ProgressEventType.Rectified => new Rectified(measure, on),
        ProgressEventType.Accepted => new Accepted(measure, on),
        ProgressEventType.AcceptanceRefused => new AcceptanceRefused(measure, on),
        ProgressEventType.ClosedOut => new ClosedOut(measure, on),
        ProgressEventType.Published => new Published(measure, on),
        ProgressEventType.LookedBack => new LookedBack(measure, on, holds),
        ProgressEventType.Relapsed => new Relapsed(measure, on),
        ProgressEventType.DeadlineExtended => new DeadlineExtended(measure, on, later) { ApprovedBy = holds ? "市政府" : null },
        ProgressEventType.MilestoneReached => new MilestoneReached(measure, on, $"{measure}-m1"),
        ProgressEventType.DutyPerformed => new DutyPerformed(measure, on, $"{measure}-d1"),
        ProgressEventType.Supervised => new Supervised(measure, on, SupervisionKind.Special),
        ProgressEventType.OrderIssued => new OrderIssued(measure, on, "督1", LocalDate.Max(on, later)),
        ProgressEventType.OrderAnswered => new OrderAnswered(measure, on, "督1"),
        ProgressEventType.Reminded => new Reminded(measure, on),
        ProgressEventType.Circulated => new Circulated(measure, on),
        ProgressEventType.Interviewed => new Interviewed(measure, on),
        _ => new HeldAccountable(measure, on),
    };

    private static Gen<EvaluationPolicy> PolicyOf() =>
        from n in Gen.Choose(0, 40).ArrayOf(7)
        from signals in Gen.Elements(SignalPolicy.Default, AnySchedule)
        select EvaluationPolicy.Default with
        {
            ImmediateAllowanceDays = n[0],
            DueSoonDays = n[1],
            ScheduleTolerancePoints = n[2],
            PublicationDays = n[3],
            LookBackDays = n[4],
            ObservationMaxAgeDays = n[5],
            ReportIntervalDays = n[6],
            CloseOutRushMeasures = 1,
            EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, n[0]), new EscalationRung(ProgressEventType.Interviewed, n[1])],
            Signals = signals,
        };

    private static SignalPolicy AnySchedule { get; } = new(
    [
        new(Signal.Red) { Schedules = [ScheduleStatus.Overdue], ViolatedRules = [RuleIds.ReportOverdue] },
        new(Signal.Yellow) { Schedules = [ScheduleStatus.BehindSchedule] },
        new(Signal.Blue) { ViolatedRules = [RuleIds.DueSoon] },
    ]);
}
