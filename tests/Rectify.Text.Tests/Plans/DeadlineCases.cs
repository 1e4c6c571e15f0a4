using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Text.Tests.Plans;

/// <summary>Deadlines of every case without words, such as a program makes them.</summary>
internal static class DeadlineCases
{
    private static readonly string[] Events = ["accepted", "rectified", "closedOut", "started", "汛期", "供暖季", "春节"];

    private static readonly string[] StageTexts = ["完成排查", "完成整治", "印发方案", ""];

    public static Gen<Deadline> Any =>
        from deadline in Gen.OneOf(Fixed, Gen.Constant<Deadline>(new ImmediateDeadline()), LongTerm, Staged, Period, Relative, Event)
        from keep in Gen.Elements(true, false)
        select keep ? deadline.ThenLongTerm() : deadline;

    private static Gen<LocalDate> Day => Gen.Choose(0, 3000).Select(static days => new LocalDate(2020, 2, 1).PlusDays(days));

    private static Gen<Deadline> Fixed =>
        from day in Day
        from precision in Gen.Elements(Enum.GetValues<DeadlinePrecision>())
        select (Deadline)new FixedDeadline(LastDay(day, precision), precision);

    private static Gen<Deadline> LongTerm =>
        from start in Day from hasStart in Gen.Elements(true, false) select (Deadline)new LongTermDeadline { Start = hasStart ? start : null };

    private static Gen<Deadline> Staged =>
        from first in Day
        from gap in Gen.Choose(1, 400)
        from texts in Gen.Elements(StageTexts).ArrayOf(2)
        select (Deadline)new StagedDeadline([new DeadlineStage(first, texts[0]), new DeadlineStage(first.PlusDays(gap), texts[1])]);

    private static Gen<Deadline> Period => from start in Day from length in Gen.Choose(1, 900) select (Deadline)new PeriodDeadline(start, start.PlusDays(length));

    private static Gen<Deadline> Relative =>
        from amount in Gen.Choose(1, 40)
        from unit in Gen.Elements(Enum.GetValues<DeadlineUnit>())
        from anchor in Gen.Elements(Events)
        from direction in Gen.Elements(Enum.GetValues<DeadlineDirection>())
        select (Deadline)new RelativeDeadline(amount, unit, anchor, direction);

    private static Gen<Deadline> Event =>
        from name in Gen.Elements(Events) from direction in Gen.Elements(Enum.GetValues<DeadlineDirection>()) select (Deadline)new EventDeadline(name, direction);

    private static LocalDate LastDay(LocalDate day, DeadlinePrecision precision) => precision switch
    {
        DeadlinePrecision.TenDay => day.Day <= 20 ? new LocalDate(day.Year, day.Month, day.Day <= 10 ? 10 : 20) : End(day, 1),
        DeadlinePrecision.Month => End(day, 1),
        DeadlinePrecision.Quarter => End(day, 3),
        DeadlinePrecision.HalfYear => End(day, 6),
        DeadlinePrecision.Year => End(day, 12),
        DeadlinePrecision.FiveYear => new LocalDate((day.Year + 4) / 5 * 5, 12, 31),
        _ => day,
    };

    private static LocalDate End(LocalDate day, int months) => new LocalDate(day.Year, (day.Month + months - 1) / months * months, 1).With(DateAdjusters.EndOfMonth);
}
