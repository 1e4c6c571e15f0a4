using FsCheck;
using FsCheck.Fluent;
using Rectify.Progress;

namespace Rectify.Testing.Generators;

/// <summary>What usually follows what in the life of a measure.</summary>
internal static class Lifecycle
{
    /// <summary>A fact that usually follows, a fact that moves nothing, or any fact.</summary>
    public static Gen<ProgressEventType> After(ProgressEventType? last) => Gen.Frequency(
        (8, Gen.Elements(Usual(last))),
        (2, Gen.Elements(ProgressEventType.DeadlineExtended, ProgressEventType.MilestoneReached, ProgressEventType.DutyPerformed)),
        (1, Gen.Elements(ProgressEventType.Suspended, ProgressEventType.Suspended, ProgressEventType.DeadlineAdvanced, ProgressEventType.DayFixed, ProgressEventType.Cancelled)),
        (1, Gen.Elements(AboutMeasures)));

    // A retraction is about a fact, and is drawn once the facts are there.
    private static readonly ProgressEventType[] AboutMeasures = [.. Enum.GetValues<ProgressEventType>().Where(static type => type != ProgressEventType.Retracted)];

    /// <summary>The fact that follows where all goes well: each measure is started, reported, rectified, accepted, closed out, published and looked back on.</summary>
    public static Gen<ProgressEventType> InGoodOrder(ProgressEventType? last) => Gen.Constant(last switch
    {
        null => ProgressEventType.Started,
        ProgressEventType.Started => ProgressEventType.ProgressReported,
        ProgressEventType.ProgressReported => ProgressEventType.Rectified,
        ProgressEventType.Rectified => ProgressEventType.Accepted,
        ProgressEventType.Accepted => ProgressEventType.ClosedOut,
        ProgressEventType.ClosedOut => ProgressEventType.Published,
        _ => ProgressEventType.LookedBack,
    });

    /// <summary>Whether the fact moves the stage, so that the next follows from it.</summary>
    public static bool Moves(ProgressEventType type) => type is <= ProgressEventType.Relapsed or ProgressEventType.Suspended or ProgressEventType.Cancelled;

    private static ProgressEventType[] Usual(ProgressEventType? last) => last switch
    {
        null => [ProgressEventType.Started, ProgressEventType.ProgressReported, ProgressEventType.Rectified],
        ProgressEventType.Started or ProgressEventType.AcceptanceRefused => [ProgressEventType.ProgressReported, ProgressEventType.Rectified],
        ProgressEventType.ProgressReported => [ProgressEventType.ProgressReported, ProgressEventType.Rectified],
        ProgressEventType.Rectified => [ProgressEventType.Accepted, ProgressEventType.AcceptanceRefused, ProgressEventType.ClosedOut],
        ProgressEventType.Accepted => [ProgressEventType.ClosedOut, ProgressEventType.Relapsed],
        ProgressEventType.ClosedOut => [ProgressEventType.Published, ProgressEventType.LookedBack],
        ProgressEventType.Suspended => [ProgressEventType.Resumed, ProgressEventType.Resumed, ProgressEventType.ProgressReported, ProgressEventType.Rectified],
        ProgressEventType.Cancelled => [ProgressEventType.Reinstated, ProgressEventType.ProgressReported],
        ProgressEventType.Published => [ProgressEventType.LookedBack, ProgressEventType.Relapsed],
        _ => [ProgressEventType.Started, ProgressEventType.ProgressReported, ProgressEventType.Rectified],
    };
}
