using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Oracle;

/// <summary>Measures with every kind of deadline, milestone, target and duty.</summary>
internal static class EdgePlans
{
    /// <summary>The words that a deadline may wait for.</summary>
    public const string Words = "审查A";

    public const string County = "长清区政府";

    public const string Bureau = "市城管局";

    public const string BureauInLong = "市城市管理局";

    public const string NewCounty = "莱芜区政府";

    /// <summary>A directory in which the collective grows.</summary>
    public static readonly OrganizationDirectory Directory = OrganizationDirectory.Create(
        [new("u1", County), new("u2", NewCounty), new("u3", Bureau) { Aliases = [BureauInLong] }, new("u4", "市督察办"), new("u5", "长清区党委")],
        collectives: [new("各县区", [new("u1"), new("u2") { From = EdgeDays.Begin.PlusDays(12) }])]);

    private static readonly ResponsibilityChain[] Chains =
    [
        ResponsibilityChain.Empty,
        new([new(ResponsibilityRole.Responsible, County)]),
        new([new(ResponsibilityRole.Lead, Bureau), new(ResponsibilityRole.Responsible, County)]),
        new([new(ResponsibilityRole.Lead, Bureau), new(ResponsibilityRole.Lead, County)]),
        new([new(ResponsibilityRole.Lead, "长清区党委"), new(ResponsibilityRole.Lead, County)]),
        new([new(ResponsibilityRole.Responsible, Bureau), new(ResponsibilityRole.Responsible, "各县区", isCollective: true)]),
    ];

    public static Gen<Measure> AnyMeasure() =>
        from milestones in EdgeDays.UpTo(2, AnyMilestone)
        from deadline in MaybeDeadline().Where(d => milestones.Count > 0 || d is not (RelativeDeadline { Anchor: "m-m1" } or EventDeadline { Event: "m-m1" }))
        from starts in EdgeDays.Maybe(1, 3)
        from chain in Gen.Elements(Chains)
        from indicators in EdgeDays.UpTo(2, static i => AnyIndicator($"m-i{i}"))
        from duties in EdgeDays.UpTo(1, i => AnyDuty($"m-d{i}", chain))
        select new Measure(EdgeWorld.Id, "完成整治。", deadline) { StartsOn = starts, Responsibility = chain, Milestones = milestones, Indicators = indicators, Duties = duties };

    public static Gen<Problem> AnyProblem(int number) =>
        from isAnswered in EdgeDays.Flag()
        select new Problem($"p{number}", "问题", isAnswered ? [EdgeWorld.Id] : default);

    public static Gen<Safeguard> AnySafeguard(int number) =>
        from duty in AnyDuty($"s{number}-d1", ResponsibilityChain.Empty)
        select new Safeguard($"s{number}", "调度", "每周调度。") { Duties = [duty] };

    private static Gen<Deadline?> MaybeDeadline() =>
        from none in Gen.Choose(0, 14)
        from deadline in AnyDeadline()
        from keep in EdgeDays.Flag()
        from atOnce in Gen.Choose(0, 3)
        select none == 0 ? null : Worded(deadline, keep, atOnce == 0);

    private static Deadline Worded(Deadline deadline, bool keep, bool atOnce)
    {
        var kept = keep ? deadline.ThenLongTerm() : deadline;
        return atOnce ? kept.StartAtOnce() : kept;
    }

    private static Gen<Deadline> AnyDeadline() => Gen.Frequency(
        (4, from due in EdgeDays.Any() select (Deadline)new FixedDeadline(due)),
        (2, Gen.Constant((Deadline)new ImmediateDeadline())),
        (1, from start in EdgeDays.Maybe(1, 1) select (Deadline)new LongTermDeadline { Start = start }),
        (1, from a in EdgeDays.Any() from b in EdgeDays.Any() select (Deadline)new StagedDeadline([new(LocalDate.Min(a, b), "一"), new(LocalDate.Max(a, b), "二")])),
        (1, from a in EdgeDays.Any() from b in EdgeDays.Any() select (Deadline)new PeriodDeadline(LocalDate.Min(a, b), LocalDate.Max(a, b))),
        (4, Waiting()));

    private static Gen<Deadline> Waiting() => Gen.Frequency(
        (2, from n in Gen.Choose(1, 15)
            from unit in Gen.Elements(DeadlineUnit.Day, DeadlineUnit.Day, DeadlineUnit.Week, DeadlineUnit.Month, DeadlineUnit.Year, DeadlineUnit.WorkingDay)
            from anchor in Anchor()
            from side in EdgeDays.AnyOf<DeadlineDirection>()
            select (Deadline)new RelativeDeadline(unit is DeadlineUnit.Day or DeadlineUnit.WorkingDay ? n : 1, unit, anchor, side)),
        (1, from anchor in Anchor() from side in EdgeDays.AnyOf<DeadlineDirection>() select (Deadline)new EventDeadline(anchor, side)));

    private static Gen<string> Anchor() => Gen.Frequency(
        (3, Gen.Constant(Words)),
        (4, Gen.Elements("rectified", "accepted", "closedOut")),
        (3, Gen.Elements("started", "progressReported", "relapsed", "acceptanceRefused", "issued", "m-m1")),
        (1, Gen.Elements("suspended", "resumed", "cancelled", "reinstated", "deadlineExtended", "deadlineAdvanced", "dutyPerformed", "orderIssued", "dayFixed")));

    private static Gen<Milestone> AnyMilestone(int number) =>
        from deadline in Gen.Frequency(
            (6, from day in EdgeDays.Any() select (Deadline)new FixedDeadline(day)),
            (2, Waiting()),
            (1, Gen.Constant((Deadline)new ImmediateDeadline())))
        from modality in EdgeDays.AnyOf<Modality>()
        select new Milestone($"m-m{number}", "印发方案", deadline) { Modality = modality };

    private static Gen<TargetIndicator> AnyIndicator(string id) =>
        from comparator in EdgeDays.AnyOf<Comparator>()
        from mode in EdgeDays.AnyOf<IndicatorMode>()
        from value in Gen.Choose(0, 6)
        from target in Gen.Frequency((5, Gen.Elements("%", "个百分点", "吨").Select(unit => (IndicatorTarget)new QuantityTarget(value, unit))), (1, Gen.Elements("Ⅲ类", "Ⅳ类", "全市平均水平").Select(static level => (IndicatorTarget)new LevelTarget(level))))
        from last in EdgeDays.Maybe(4, 1)
        from per in Gen.Frequency((3, Gen.Constant<RecurrencePeriod?>(null)), (1, Gen.Elements<RecurrencePeriod?>(RecurrencePeriod.Week, RecurrencePeriod.Week, RecurrencePeriod.Month, RecurrencePeriod.Year)))
        from baseline in Gen.Elements<Baseline?>(null, new Baseline(2017), new Baseline(2017, 4), new Baseline(2017, 0), new Baseline(2018, 5))
        from modality in EdgeDays.AnyOf<Modality>()
        select new TargetIndicator(id, "达标率", comparator, target, target is LevelTarget ? IndicatorMode.Maintain : mode) { By = last, Per = per, Baseline = baseline, Modality = modality };

    private static Gen<RecurringDuty> AnyDuty(string id, ResponsibilityChain chain) =>
        from least in Gen.Choose(1, 2)
        from per in Gen.Frequency((3, Gen.Elements(RecurrencePeriod.Week, RecurrencePeriod.Month)), (1, EdgeDays.AnyOf<RecurrencePeriod>()))
        from begin in EdgeDays.Maybe(1, 2)
        from end in EdgeDays.Maybe(1, 2)
        from each in EdgeDays.Flag()
        let swapped = begin > end
        select new RecurringDuty(id, "研究", new Recurrence(least, per)) { From = swapped ? end : begin, Until = swapped ? begin : end, Each = each && chain.Links.Count > 0 };
}
