using Rectify.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Bulk;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Bulk;

/// <summary>Rows of every kind, near a few days so that boundaries are met often. Named as <c>Arbitrary</c> in properties.</summary>
public static class RowGenerators
{
    public const int Units = 5;

    public static readonly string[] OtherRules = [RuleIds.MissingDeadline, RuleIds.MilestoneOverdue, RuleIds.OrderUnanswered];

    public static LocalDate FactsOn { get; } = new(2019, 1, 1);

    /// <summary>Rows of which some have percentages or targets never observed, or none has.</summary>
    public static Arbitrary<DrawnRows> Rows() => Arb.From(
        from count in Gen.Frequency((4, Gen.Choose(0, 300)), (1, Gen.Choose(0, 5000)))
        from rows in Row().ArrayOf(count)
        from hasPercent in Gen.Elements(true, false)
        from hasUnobserved in Gen.Elements(true, false)
        select new DrawnRows(Array.ConvertAll(rows, row => row with
        {
            BaseSchedule = row.BaseSchedule == ScheduleStatus.OnSchedule && !hasPercent ? ScheduleStatus.Undetermined : row.BaseSchedule,
            AheadUntil = hasPercent ? row.AheadUntil : null,
            BehindFrom = hasPercent ? row.BehindFrom : null,
            UnobservedDue = hasUnobserved ? row.UnobservedDue : null,
        })),
        static rows => rows.Shrink());

    public static MeasureColumns ColumnsOf(MeasureRow[] rows)
    {
        var columns = new MeasureColumns(Units, FactsOn);
        columns.Append(rows);
        return columns;
    }

    private static Gen<int> Day() => Gen.Frequency(
        (20, Gen.Choose(-3, 60).Select(static n => DayNumber.Of(FactsOn) + n)),
        (1, Gen.Elements(DayNumber.First, DayNumber.Last)),
        (1, Gen.Choose(-40, 40).SelectMany(static n => Gen.Elements(short.MinValue, short.MaxValue).Select(end => DayNumber.Of(FactsOn) + end + n))));

    private static Gen<int?> MaybeDay() => Gen.OneOf(Gen.Constant<int?>(null), Day().Select(static d => (int?)d));

    private static Gen<RuleInterval> Interval() =>
        from day in Day()
        from violated in Gen.Elements(OtherRules)
        from undetermined in Gen.Elements(RuleIds.Overdue, RuleIds.IndicatorAtRisk)
        select new RuleInterval(day, RuleMask.Of(violated), RuleMask.Of(undetermined));

    private static Gen<MeasureRow> Row() =>
        from unit in Gen.Choose(0, Units - 1)
        from stage in Gen.Elements(Enum.GetValues<Stage>())
        from standing in Gen.Elements(Enum.GetValues<Standing>())
        from baseSchedule in Gen.Elements(
            ScheduleStatus.Undetermined, ScheduleStatus.OpenEnded, ScheduleStatus.CompletedOnTime, ScheduleStatus.CompletedLate, ScheduleStatus.OnSchedule)
        from due in Day()
        from waits in Gen.Elements(true, false)
        from byPolicy in Gen.Elements(true, false)
        from days in MaybeDay().ArrayOf(5)
        from accountable in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, (1 << Units) - 1)))
        from intervals in Gen.Choose(0, 3).SelectMany(count => Interval().ArrayOf(count))
        let comparesPercent = baseSchedule == ScheduleStatus.OnSchedule
        let isOpen = comparesPercent || (baseSchedule == ScheduleStatus.Undetermined && !waits)
        select new MeasureRow
        {
            Unit = unit,
            AccountableUnits = Enumerable.Range(0, Units).Where(n => (accountable >> n & 1) != 0).ToValueList(),
            Stage = stage,
            Standing = standing,
            BaseSchedule = baseSchedule,
            Due = isOpen ? due : null,
            IsDueByPolicy = byPolicy,
            AheadUntil = comparesPercent ? days[0] : null,
            BehindFrom = comparesPercent ? days[1] : null,
            TargetDue = days[2],
            UnobservedDue = days[3],
            ReviewDue = days[4],
            Intervals = intervals.DistinctBy(static i => i.From).OrderBy(static i => i.From).ToValueList(),
        };
}
