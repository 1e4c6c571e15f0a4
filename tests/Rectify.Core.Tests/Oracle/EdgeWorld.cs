using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Testing;

namespace Rectify.Core.Tests.Oracle;

/// <summary>One measure whose days crowd around its due days, so that equal days and the days beside them are the rule.</summary>
public sealed record EdgeWorld(RectificationPlan Plan, ProgressLog Log, EvaluationPolicy Policy, OrganizationDirectory? Directory, LocalDate AsOf, LocalDate KnownOn)
{
    /// <summary>The measure that is looked at; the plan holds a second one for it to be merged into.</summary>
    public const string Id = "m";

    private static readonly WorkingDayTable Table = new("2018-2019", [new WorkingDayYear(2018, [new(2018, 12, 31)], [new(2018, 12, 29)]), new WorkingDayYear(2019, [new(2019, 1, 1)], [])]);

    public Measure Measure => Plan.Measures[0];

    public static Arbitrary<EdgeWorld> Worlds() => World().ToArbitrary();

    /// <summary>The world as Rectify.Testing prints a case; how it is drawn and judged has nothing of that package.</summary>
    public override string ToString() => $"{new PlanCase(Plan, Log, AsOf) { KnownOn = KnownOn, Directory = Directory }}{Policy}";

    public static Gen<EdgeWorld> World() =>
        from issued in Gen.Choose(0, 8)
        from measure in EdgePlans.AnyMeasure()
        from log in EdgeFacts.AnyLog(measure)
        from asOf in Gen.Frequency((12, EdgeDays.Any()), (1, Gen.Choose(60, 420).Select(static n => EdgeDays.Begin.PlusDays(n))))
        from behind in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(-3, 12)))
        from policy in AnyPolicy()
        from isListed in EdgeDays.Flag()
        from problems in EdgeDays.UpTo(2, EdgePlans.AnyProblem)
        from safeguards in EdgeDays.UpTo(1, EdgePlans.AnySafeguard)
        select new EdgeWorld(
            new RectificationPlan("plan", "方案", EdgeDays.Begin.PlusDays(issued), [measure, new Measure("n", "完成整治。", null)], safeguards: safeguards, problems: problems),
            log,
            policy,
            isListed ? EdgePlans.Directory : null,
            asOf,
            asOf.PlusDays(behind));

    private static Gen<EvaluationPolicy> AnyPolicy() =>
        from days in Gen.Choose(0, 12).ArrayOf(13)
        from extensions in Gen.Choose(0, 2)
        from percents in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from calendar in Gen.Choose(0, 2)
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
            EscalationLadder = days[8] == 0 ? [] : [new EscalationRung(ProgressEventType.Reminded, 0), new EscalationRung(ProgressEventType.Interviewed, days[6])],
            SuspensionLimitDays = days[8],
            ReviewDays = days[9],
            FirstPercentDays = days[10],
            ReportIntervalDays = days[11],
            LeastTimeDays = 2 * days[12],
            ExpectsPercentages = percents,
            WorkingDays = calendar == 0 ? null : Table,
            LastDayOnRestDay = calendar == 2 ? LastDayOnRestDay.NextWorkingDay : LastDayOnRestDay.Keep,
        };
}
