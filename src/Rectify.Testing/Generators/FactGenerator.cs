using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Testing.Generators;

/// <summary>Facts about one measure. They name only milestones and duties that the measure has.</summary>
internal sealed class FactGenerator(Measure measure, IReadOnlyCollection<LocalDate> days)
{
    /// <summary>The whole measure, or one county.</summary>
    public static Gen<string?> Speakers { get; } = Draw.Mostly(null, Gen.Constant<string?>("长清区政府"));

    public IReadOnlyCollection<LocalDate> Days => days;

    /// <summary>The day itself, or a later one, sometimes so late that it is a finding.</summary>
    public static Gen<LocalDate> RecordedAfter(LocalDate day) => Gen.Frequency((5, Gen.Constant(day)), (2, Generators.Days.After(day)));

    public Gen<ProgressEvent> Of(ProgressEventType type, LocalDate day) =>
        from fact in Plain(type, day)
        from recordedOn in RecordedAfter(day)
        from actor in Draw.Maybe(Words.Actors)
        from unit in Speakers
        select fact with { RecordedOn = recordedOn, By = actor, Unit = unit };

    private Gen<ProgressEvent> Plain(ProgressEventType type, LocalDate day)
    {
        string id = measure.Id;
        return type switch
        {
            ProgressEventType.Started => Fact(new Started(id, day)),
            ProgressEventType.ProgressReported => from percent in Percents select (ProgressEvent)new ProgressReported(id, day, percent),
            ProgressEventType.Rectified => Fact(new Rectified(id, day)),
            ProgressEventType.Accepted => Fact(new Accepted(id, day)),
            ProgressEventType.AcceptanceRefused => from reason in Reasons select (ProgressEvent)new AcceptanceRefused(id, day) { Reason = reason },
            ProgressEventType.ClosedOut => Fact(new ClosedOut(id, day)),
            ProgressEventType.Published => Fact(new Published(id, day)),
            ProgressEventType.LookedBack => from holds in Draw.Flag() select (ProgressEvent)new LookedBack(id, day, holds),
            ProgressEventType.Relapsed => from reason in Reasons select (ProgressEvent)new Relapsed(id, day) { Reason = reason },
            ProgressEventType.DeadlineExtended => Extension(day),
            ProgressEventType.MilestoneReached => OneOf(measure.Milestones.Concat(measure.EarlierStages).Select(static m => m.Id), milestone => new MilestoneReached(id, day, milestone), day),
            ProgressEventType.DutyPerformed => OneOf(measure.Duties.Select(static d => d.Id), duty => new DutyPerformed(id, day, duty), day),
            ProgressEventType.Supervised => from kind in Draw.Any<SupervisionKind>() from reason in Reasons select (ProgressEvent)new Supervised(id, day, kind) { Reason = reason },
            ProgressEventType.OrderIssued => from order in Orders from answerBy in Generators.Days.After(day) select (ProgressEvent)new OrderIssued(id, day, order, answerBy),
            ProgressEventType.OrderAnswered => from order in Orders select (ProgressEvent)new OrderAnswered(id, day, order),
            ProgressEventType.Reminded => from reason in Reasons select (ProgressEvent)new Reminded(id, day) { Reason = reason },
            ProgressEventType.Circulated => from reason in Reasons select (ProgressEvent)new Circulated(id, day) { Reason = reason },
            ProgressEventType.Interviewed => from reason in Reasons select (ProgressEvent)new Interviewed(id, day) { Reason = reason },
            _ => from reason in Reasons select (ProgressEvent)new HeldAccountable(id, day) { Reason = reason },
        };
    }

    private static Gen<decimal> Percents { get; } = Gen.Frequency((3, Gen.Choose(0, 20).Select(static n => 5m * n)), (1, Gen.Choose(0, 1000).Select(static n => n / 10m)));

    private static Gen<string?> Reasons { get; } = Draw.Maybe(Words.Reasons);

    private static Gen<string> Orders { get; } = Gen.Elements("督办〔1〕", "督办〔2〕");

    private static Gen<ProgressEvent> Fact(ProgressEvent fact) => Gen.Constant(fact);

    private Gen<ProgressEvent> Extension(LocalDate day) =>
        from newDue in Generators.Days.NearAnyOf([.. days, day])
        from approvedBy in Draw.Maybe(Words.Actors)
        from reason in Reasons
        select (ProgressEvent)new DeadlineExtended(measure.Id, day, newDue) { ApprovedBy = approvedBy, Reason = reason };

    // A measure without such a part is supervised instead.
    private Gen<ProgressEvent> OneOf(IEnumerable<string> parts, Func<string, ProgressEvent> fact, LocalDate day)
    {
        string[] ids = [.. parts];
        return ids.Length == 0 ? Fact(new Supervised(measure.Id, day, SupervisionKind.SpotCheck)) : Gen.Elements(ids).Select(fact);
    }
}
