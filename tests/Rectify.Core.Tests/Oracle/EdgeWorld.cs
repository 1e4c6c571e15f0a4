using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>One measure whose days crowd around its due days, so that equal days and the days beside them are the rule.</summary>
public sealed record EdgeWorld(RectificationPlan Plan, ProgressLog Log, EvaluationPolicy Policy, LocalDate AsOf, LocalDate KnownOn)
{
    private const string Id = "m";
    private static readonly LocalDate Begin = new(2018, 12, 20);

    public static Arbitrary<EdgeWorld> Worlds() => World().ToArbitrary();

    private static Gen<EdgeWorld> World() =>
        from issued in Gen.Choose(0, 8)
        from deadline in MaybeDeadline()
        from milestones in UpTo(2, static i => from day in Day() select new Milestone($"m-m{i}", "印发方案", new FixedDeadline(day)))
        from indicators in UpTo(2, static i => IndicatorOf($"m-i{i}"))
        from duties in UpTo(1, static i => from n in Gen.Choose(1, 2) from per in Any<RecurrencePeriod>() select new RecurringDuty($"m-d{i}", "研究", new Recurrence(n, per)))
        from events in UpTo(12, static _ => EventOf())
        from observations in UpTo(6, static _ => Observed())
        from asOf in Day()
        from behind in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(-3, 6)))
        from policy in PolicyOf()
        select new EdgeWorld(
            new RectificationPlan("plan", "方案", Begin.PlusDays(issued), [new Measure(Id, "完成整治。", deadline) { Milestones = milestones, Indicators = indicators, Duties = duties }]),
            new ProgressLog("plan", events, observations.Where(o => o.Value.Level is null || IsLevel(indicators, o.Indicator)).ToValueList()),
            policy,
            asOf,
            asOf.PlusDays(behind));

    // An amount is observed in numbers: the design is silent on a stray level among them.
    private static bool IsLevel(ValueList<TargetIndicator> indicators, string id) =>
        indicators.Any(i => i.Target is LevelTarget && string.Equals(i.Id, id, StringComparison.Ordinal));

    // The edges first: the day of a date, the one before and the one after, around a few dates.
    private static Gen<LocalDate> Day() => Gen.Frequency(
        (3, from edge in Gen.Elements(5, 12, 20, 35, 45) from side in Gen.Choose(-1, 1) select Begin.PlusDays(edge + side)),
        (1, from n in Gen.Choose(0, 60) select Begin.PlusDays(n)));

    private static Gen<TEnum> Any<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    private static Gen<bool> Flag() => Gen.Elements(true, false);

    private static Gen<ValueList<T>> UpTo<T>(int most, Func<int, Gen<T>> gen) =>
        from count in Gen.Choose(0, most)
        from items in Gen.CollectToArray(Enumerable.Range(1, count), gen)
        select items.ToValueList();

    private static Gen<Deadline?> MaybeDeadline() =>
        from none in Gen.Choose(0, 14) from deadline in AnyDeadline() from keep in Flag() select none == 0 ? null : keep ? deadline.ThenLongTerm() : deadline;

    private static Gen<Deadline> AnyDeadline() => Gen.Frequency(
        (4, from due in Day() select (Deadline)new FixedDeadline(due)),
        (2, Gen.Constant((Deadline)new ImmediateDeadline())),
        (1, Gen.Constant((Deadline)new LongTermDeadline())),
        (1, from a in Day() from b in Day() select (Deadline)new StagedDeadline([new(LocalDate.Min(a, b), "一"), new(LocalDate.Max(a, b), "二")])),
        (1, from a in Day() from b in Day() select (Deadline)new PeriodDeadline(LocalDate.Min(a, b), LocalDate.Max(a, b))),
        (1, from n in Gen.Choose(1, 15) from unit in Gen.Elements(DeadlineUnit.Day, DeadlineUnit.Day, DeadlineUnit.Week, DeadlineUnit.Month, DeadlineUnit.Year, DeadlineUnit.WorkingDay) from anchor in Anchor() from side in Any<DeadlineDirection>()
            select (Deadline)new RelativeDeadline(unit is DeadlineUnit.Day or DeadlineUnit.WorkingDay ? n : 1, unit, anchor, side)),
        (1, from anchor in Anchor() from side in Any<DeadlineDirection>() select (Deadline)new EventDeadline(anchor, side)));

    private static Gen<string> Anchor() => Gen.Elements("started", "accepted", "审查");

    private static Gen<TargetIndicator> IndicatorOf(string id) =>
        from comparator in Any<Comparator>()
        from mode in Any<IndicatorMode>()
        from value in Gen.Choose(0, 6)
        from target in Gen.Frequency((5, Gen.Elements("%", "个百分点", "吨").Select(unit => (IndicatorTarget)new QuantityTarget(value, unit))), (1, Gen.Elements("Ⅲ类", "Ⅳ类", "全市平均水平").Select(static level => (IndicatorTarget)new LevelTarget(level))))
        from hasDay in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from day in Day()
        from baseline in Gen.Elements<Baseline?>(null, new Baseline(2017), new Baseline(2017, 4), new Baseline(2017, 0), new Baseline(2018, 5))
        from modality in Any<Modality>()
        select new TargetIndicator(id, "达标率", comparator, target, target is LevelTarget ? IndicatorMode.Reach : mode) { By = hasDay ? day : null, Baseline = baseline, Modality = modality };

    private static Gen<int> Delay() => Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 16)));

    private static Gen<string?> Speaker() => Gen.Frequency((7, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("长清区政府")));

    private static Gen<Observation> Observed() =>
        from indicator in Gen.Elements("m-i1", "m-i1", "m-i2")
        from day in Day()
        from late in Delay()
        from value in Gen.Choose(0, 7)
        from level in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("Ⅱ类", "Ⅲ类", "劣Ⅴ类", "未监测")))
        from unit in Speaker()
        select new Observation(indicator, day, level is null ? ObservedValue.Of(value) : ObservedValue.Of(level)) { RecordedOn = day.PlusDays(late), Unit = unit };

    private static Gen<ProgressEventType> Until(ProgressEventType last) => Gen.Choose(0, (int)last).Select(static n => (ProgressEventType)n);

    private static Gen<ProgressEvent> EventOf() =>
        from type in Gen.Frequency((4, Until(ProgressEventType.Relapsed)), (3, Until(ProgressEventType.DutyPerformed)), (1, Any<ProgressEventType>()))
        from day in Day()
        from late in Delay()
        from percent in Gen.Choose(0, 20)
        from holds in Flag()
        from later in Day()
        from part in Gen.Choose(1, 2)
        from unit in Speaker()
        select Make(type, day, percent * 5, holds, later, part) with { RecordedOn = day.PlusDays(late), Unit = unit };

    private static ProgressEvent Make(ProgressEventType type, LocalDate on, decimal percent, bool holds, LocalDate later, int part) => type switch
    {
        ProgressEventType.Started => new Started(Id, on),
        ProgressEventType.ProgressReported => new ProgressReported(Id, on, percent),
        ProgressEventType.Rectified => new Rectified(Id, on),
        ProgressEventType.Accepted => new Accepted(Id, on),
        ProgressEventType.AcceptanceRefused => new AcceptanceRefused(Id, on),
        ProgressEventType.ClosedOut => new ClosedOut(Id, on),
        ProgressEventType.Published => new Published(Id, on),
        ProgressEventType.LookedBack => new LookedBack(Id, on, holds),
        ProgressEventType.Relapsed => new Relapsed(Id, on),
        ProgressEventType.DeadlineExtended => new DeadlineExtended(Id, on, later) { ApprovedBy = holds ? "市政府" : null },
        ProgressEventType.MilestoneReached => new MilestoneReached(Id, on, holds ? "m-s1" : $"m-m{part}"),
        ProgressEventType.DutyPerformed => new DutyPerformed(Id, on, "m-d1"),
        ProgressEventType.Supervised => new Supervised(Id, on, SupervisionKind.Special),
        ProgressEventType.OrderIssued => new OrderIssued(Id, on, $"督{part}", LocalDate.Max(on, later)),
        ProgressEventType.OrderAnswered => new OrderAnswered(Id, on, $"督{part}"),
        ProgressEventType.Reminded => new Reminded(Id, on),
        ProgressEventType.Circulated => new Circulated(Id, on),
        ProgressEventType.Interviewed => new Interviewed(Id, on),
        _ => new HeldAccountable(Id, on),
    };

    private static Gen<EvaluationPolicy> PolicyOf() =>
        from days in Gen.Choose(0, 12).ArrayOf(8)
        from extensions in Gen.Choose(0, 2)
        select EvaluationPolicy.Default with
        {
            ImmediateAllowanceDays = days[0],
            DueSoonDays = days[1],
            PublicationDays = days[2],
            LookBackDays = days[3],
            ObservationMaxAgeDays = days[4],
            LateRecordingDays = days[5],
            ScheduleTolerancePoints = days[7],
            MaxExtensions = extensions,
            EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, 0), new EscalationRung(ProgressEventType.Interviewed, days[6])],
        };
}
