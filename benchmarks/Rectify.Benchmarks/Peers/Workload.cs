using NodaTime;
using Rectify.Bulk;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Benchmarks.Peers;

/// <summary>The measures that every contender evaluates: made with a fixed seed, of every stage and kind of time limit.</summary>
internal static class Workload
{
    public const int Units = 500;

    public const int DueSoonDays = 30;
    public const int LookBackDays = 180;
    public const int ReportDays = 7;
    public const int MostDaysSinceReport = 13;

    public static LocalDate IssuedOn { get; } = new(2024, 1, 1);

    public static LocalDate FactsOn { get; } = new(2025, 6, 30);

    public static LocalDate AsOf { get; } = FactsOn.PlusDays(3);

    /// <summary>Measures, the same ones first however many are asked for.</summary>
    public static IEnumerable<PeerMeasure> Measures(int count, bool isSkewed)
    {
        var random = new Random(20180629);
        for (int i = 0; i < count; i++)
            yield return Next(random, isSkewed);
    }

    /// <summary>The row of a measure: everything that does not depend on the day, folded.</summary>
    public static MeasureRow Row(PeerMeasure measure)
    {
        bool isOpen = measure.RectifiedOn is null && measure.Due is not null;
        return new MeasureRow
        {
            Unit = measure.Unit,
            Stage = measure.Stage,
            Standing = measure.Limit != Limit.LongTerm || measure.Stage == Stage.NotStarted ? Standing.NotApplicable
                : measure.Stage == Stage.Relapsed ? Standing.Lapsed
                : Standing.Good,
            BaseSchedule = isOpen ? ScheduleStatus.Undetermined : HandLoop.ScheduleOf(measure, AsOf),
            Due = isOpen ? DayNumber.Of(measure.Due!.Value) : null,
            IsDueByPolicy = measure.Limit == Limit.Immediate,
            TargetDue = TargetDue(measure),
            ReviewDue = measure.IsClosed ? DayNumber.Of(measure.LastReview) + LookBackDays
                : measure.IsOpen && measure.Limit != Limit.LongTerm ? DayNumber.Of(measure.LastReport) + ReportDays
                : null,
        };
    }

    public static MeasureColumns Columns(int count, bool isSkewed)
    {
        var columns = new MeasureColumns(Units, FactsOn, capacity: count);
        foreach (var measure in Measures(count, isSkewed))
            columns.Append(Row(measure));
        return columns;
    }

    /// <summary>The same columns, each measure with its lead and up to three more accountable units.</summary>
    public static MeasureColumns ColumnsWithAccountableUnits(int count)
    {
        var random = new Random(20180630);
        var columns = new MeasureColumns(Units, FactsOn, capacity: count);
        foreach (var measure in Measures(count, isSkewed: false))
        {
            var others = Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(Units));
            columns.Append(Row(measure) with { AccountableUnits = others.Prepend(measure.Unit).Distinct().ToValueList() });
        }

        return columns;
    }

    private static PeerMeasure Next(Random random, bool isSkewed)
    {
        double place = random.NextDouble();
        var stage = (Stage)random.Next(7);
        var limit = (Limit)random.Next(6);
        var rectifiedOn = FactsOn.PlusDays(-random.Next(1, 400));
        bool isCompleted = stage is Stage.Rectified or Stage.Accepted or Stage.ClosedOut or Stage.Published;
        return new PeerMeasure
        {
            Unit = (int)(Units * (isSkewed ? place * place * place : place)),
            Stage = stage,
            Limit = limit,
            Due = limit switch
            {
                Limit.Immediate => IssuedOn.PlusDays(30),
                Limit.LongTerm or Limit.Waiting => null,
                _ => FactsOn.PlusDays(random.Next(-300, 300)),
            },
            RectifiedOn = isCompleted ? rectifiedOn : null,
            LastReport = FactsOn.PlusDays(-random.Next(MostDaysSinceReport + 1)),
            LastReview = LocalDate.Min(FactsOn, rectifiedOn.PlusDays(random.Next(60))),
            First = Target(random),
            Second = Target(random),
            Third = Target(random),
        };
    }

    private static PeerTarget Target(Random random) => new(FactsOn.PlusDays(random.Next(-300, 300)), random.Next(4) != 0);

    private static int? TargetDue(PeerMeasure measure)
    {
        var earliest = LocalDate.Min(Unmet(measure.First), LocalDate.Min(Unmet(measure.Second), Unmet(measure.Third)));
        return earliest == LocalDate.MaxIsoValue ? null : DayNumber.Of(earliest);
    }

    private static LocalDate Unmet(PeerTarget target) => target.IsMet ? LocalDate.MaxIsoValue : target.By;
}
