using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Testing.Generators;
using Rectify.Testing.Printing;

namespace Rectify.Testing.Texts;

/// <summary>Time limits in the words of trailers.</summary>
internal static class DeadlineTexts
{
    public static Gen<TextWithMeaning<Deadline>> Any { get; } = Days.Usual.SelectMany(Near);

    /// <summary>A later day in words, each precision as documents write it. Work on a day that is past when a plan is issued is a report, and no promise.</summary>
    public static Gen<TextWithMeaning<Deadline>> DayAfter(LocalDate day) => In(DeadlineGenerator.FixedNear(day).Where(d => d.Due > day).Select(static d => (Deadline)d));

    public static Gen<TextWithMeaning<Deadline>> Near(LocalDate day) => In(
        from deadline in Gen.Frequency(
            (4, DeadlineGenerator.FixedNear(day).Select(static d => (Deadline)d)),
            (2, Gen.Constant((Deadline)new ImmediateDeadline())),
            (1, Gen.Constant((Deadline)new LongTermDeadline())),
            (1, Periods(day)),
            (1, Stages(day)),
            (1, Relative),
            (1, Gen.Constant((Deadline)new EventDeadline("汛期"))))
        from keep in Gen.Elements(false, false, true)
        select keep && deadline is not StagedDeadline and not RelativeDeadline and not EventDeadline ? deadline.ThenLongTerm() : deadline);

    private static Gen<Deadline> Relative { get; } =
        from amount in Gen.Choose(1, 30)
        from unit in Gen.Elements(DeadlineUnit.Day, DeadlineUnit.WorkingDay, DeadlineUnit.Month)
        select (Deadline)new RelativeDeadline(amount, unit, ProgressEventNames.Of(ProgressEventType.Accepted));

    private static Gen<Deadline> Periods(LocalDate day) =>
        from period in DeadlineGenerator.PeriodNear(day) where period.Start < period.Due select (Deadline)period;

    private static Gen<Deadline> Stages(LocalDate day) =>
        from first in Days.Near(day)
        from days in Gen.Choose(1, 400)
        select (Deadline)new StagedDeadline([new DeadlineStage(first, "完成排查"), new DeadlineStage(first.PlusDays(days), "完成整治")]);

    // The words are kept, whatever signs they are written with.
    private static Gen<TextWithMeaning<Deadline>> In(Gen<Deadline> deadlines) =>
        from deadline in deadlines
        from wording in Gen.Elements(DeadlineWordings.Of(deadline))
        from punctuated in Noise.Punctuation
        let text = punctuated(wording)
        select new TextWithMeaning<Deadline>(text, deadline with { Text = text });
}
