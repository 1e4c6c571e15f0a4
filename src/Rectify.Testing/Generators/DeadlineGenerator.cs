using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Generators;

/// <summary>Deadlines of every case, with the days near one day, such as that of issue.</summary>
internal static class DeadlineGenerator
{
    private static readonly string[] Anchors =
    [
        .. new[] { ProgressEventType.Started, ProgressEventType.Rectified, ProgressEventType.Accepted, ProgressEventType.ClosedOut }.Select(ProgressEventNames.Of),
        RelativeDeadline.IssuedAnchor, "2.1.1.1-m1", "供暖季", "汛期",
    ];

    /// <summary>A deadline as a measure bears it: of any case, kept up afterwards or not, with or without its wording and other readings.</summary>
    public static Gen<Deadline> Near(LocalDate day) =>
        from deadline in CaseNear(day)
        from text in Draw.Maybe(Words.Any)
        from alternatives in Draw.Mostly(ValueList<Deadline>.Empty, Draw.UpTo(2, CaseNear(day)))
        from keep in Draw.Flag()
        from startAtOnce in Draw.Mostly(false, Gen.Constant(true))
        select Begin(Keep(deadline with { Text = text, Alternatives = alternatives }, keep), startAtOnce);

    public static Gen<FixedDeadline> FixedNear(LocalDate day) =>
        from due in Days.Near(day) from precision in Draw.Any<DeadlinePrecision>() select new FixedDeadline(LastDay(due, precision), precision);

    public static Gen<PeriodDeadline> PeriodNear(LocalDate day) =>
        from first in Days.Near(day) from second in Days.Near(day) select new PeriodDeadline(LocalDate.Min(first, second), LocalDate.Max(first, second));

    public static Gen<StagedDeadline> StagedNear(LocalDate day) =>
        from count in Gen.Choose(1, 3)
        from days in Days.Near(day).ArrayOf(count)
        from texts in Gen.OneOf(Words.Among("完成排查", "完成整治"), Gen.Constant("")).ArrayOf(count)
        select new StagedDeadline(days.Order().Zip(texts, static (due, text) => new DeadlineStage(due, text)).ToValueList());

    public static Gen<RelativeDeadline> Relative { get; } =
        from amount in Gen.Choose(1, 40)
        from unit in Draw.Any<DeadlineUnit>()
        from anchor in Gen.Elements(Anchors)
        from direction in Draw.Any<DeadlineDirection>()
        select new RelativeDeadline(amount, unit, anchor, direction);

    public static Gen<EventDeadline> Event { get; } =
        from anchor in Gen.Elements(Anchors) from direction in Draw.Any<DeadlineDirection>() select new EventDeadline(anchor, direction);

    public static Gen<LongTermDeadline> LongTermNear(LocalDate day) =>
        from start in Draw.MaybeValue(Days.Near(day)) select new LongTermDeadline { Start = start };

    public static Gen<Recurrence> Recurrences { get; } =
        from atLeast in Gen.Choose(1, 3)
        from per in Draw.Any<RecurrencePeriod>()
        from point in Draw.Maybe(Words.Among("12月底前", "25日前", "月末"))
        select new Recurrence(atLeast, per, point);

    // As often as plans have them: a day or "at once" is usual.
    private static Gen<Deadline> CaseNear(LocalDate day) => Gen.Frequency(
        (5, FixedNear(day).Select(static d => (Deadline)d)),
        (3, Gen.Constant((Deadline)new ImmediateDeadline())),
        (1, LongTermNear(day).Select(static d => (Deadline)d)),
        (2, StagedNear(day).Select(static d => (Deadline)d)),
        (2, PeriodNear(day).Select(static d => (Deadline)d)),
        (2, Relative.Select(static d => (Deadline)d)),
        (1, Event.Select(static d => (Deadline)d)));

    private static Deadline Keep(Deadline deadline, bool keep) => keep ? deadline.ThenLongTerm() : deadline;

    private static Deadline Begin(Deadline deadline, bool startAtOnce) => startAtOnce ? deadline.StartAtOnce() : deadline;

    // 8月底, 第三季度 and 2020年 are their last days.
    private static LocalDate LastDay(LocalDate day, DeadlinePrecision precision) => precision switch
    {
        DeadlinePrecision.TenDay => day.Day <= 10 ? new LocalDate(day.Year, day.Month, 10) : day.Day <= 20 ? new LocalDate(day.Year, day.Month, 20) : EndOfMonth(day, 1),
        DeadlinePrecision.Month => EndOfMonth(day, 1),
        DeadlinePrecision.Quarter => EndOfMonth(day, 3),
        DeadlinePrecision.HalfYear => EndOfMonth(day, 6),
        DeadlinePrecision.Year => EndOfMonth(day, 12),
        DeadlinePrecision.FiveYear => new LocalDate(Math.Min((day.Year + 4) / 5 * 5, LocalDate.MaxIsoValue.Year), 12, 31),
        _ => day,
    };

    private static LocalDate EndOfMonth(LocalDate day, int months)
    {
        int month = (day.Month + months - 1) / months * months;
        return new LocalDate(day.Year, month, CalendarSystem.Iso.GetDaysInMonth(day.Year, month));
    }
}
