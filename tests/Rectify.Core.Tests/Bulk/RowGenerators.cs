using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Bulk;
using Rectify.Progress;

namespace Rectify.Core.Tests.Bulk;

/// <summary>Rows of every kind, near a few days so that boundaries are met often. Named as <c>Arbitrary</c> in properties.</summary>
public static class RowGenerators
{
    public const int Units = 5;

    public static LocalDate FactsOn { get; } = new(2019, 1, 1);

    public static Arbitrary<MeasureRow[]> Rows() => Gen.Choose(0, 5000).SelectMany(count => Row().ArrayOf(count)).ToArbitrary();

    public static MeasureColumns ColumnsOf(MeasureRow[] rows)
    {
        var columns = new MeasureColumns(Units, FactsOn);
        columns.Append(rows);
        return columns;
    }

    private static Gen<int> Day() => Gen.Frequency(
        (20, Gen.Choose(-3, 60).Select(static n => DayNumber.Of(FactsOn) + n)),
        (1, Gen.Elements(DayNumber.First, DayNumber.Last, short.MinValue, short.MaxValue, short.MaxValue - 1)));

    private static Gen<int?> MaybeDay() => Gen.OneOf(Gen.Constant<int?>(null), Day().Select(static d => (int?)d));

    private static Gen<MeasureRow> Row() =>
        from unit in Gen.Choose(0, Units - 1)
        from stage in Gen.Elements(Enum.GetValues<Stage>())
        from standing in Gen.Elements(Enum.GetValues<Standing>())
        from settled in Gen.Elements(
            ScheduleStatus.Undetermined, ScheduleStatus.OpenEnded, ScheduleStatus.CompletedOnTime, ScheduleStatus.CompletedLate, ScheduleStatus.OnSchedule)
        from due in Day()
        from waits in Gen.Elements(true, false)
        from byPolicy in Gen.Elements(true, false)
        from days in MaybeDay().ArrayOf(5)
        let comparesPercent = settled == ScheduleStatus.OnSchedule
        let isOpen = comparesPercent || (settled == ScheduleStatus.Undetermined && !waits)
        select new MeasureRow
        {
            Unit = unit,
            Stage = stage,
            Standing = standing,
            Settled = settled,
            Due = isOpen ? due : null,
            IsDueByPolicy = byPolicy,
            AheadUntil = comparesPercent ? days[0] : null,
            BehindFrom = comparesPercent ? days[1] : null,
            TargetDue = days[2],
            UnobservedDue = days[3],
            CheckDue = days[4],
        };
}
