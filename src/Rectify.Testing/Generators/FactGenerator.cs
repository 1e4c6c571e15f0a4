using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Generators;

/// <summary>Facts about one measure. They name only milestones and duties that the measure has.</summary>
internal sealed class FactGenerator(Measure measure, IReadOnlyCollection<LocalDate> days)
{
    /// <summary>The whole measure, or one county.</summary>
    public static Gen<string?> Speakers { get; } = Draw.Mostly(null, Words.Among("长清区政府").Select(static unit => (string?)unit));

    public IReadOnlyCollection<LocalDate> Days => days;

    /// <summary>The day itself, or a later one, sometimes so late that it is a finding.</summary>
    public static Gen<LocalDate> RecordedAfter(LocalDate day) => Gen.Frequency((4, Gen.Constant(day)), (3, Generators.Days.After(day)));

    public Gen<ProgressEvent> Of(ProgressEventType type, LocalDate day) =>
        from fact in Plain(type, day)
        from recordedOn in RecordedAfter(day)
        from actor in Draw.Maybe(Words.Actors)
        from unit in Speakers
        from note in Draw.Mostly(null, Words.Reasons.Select(static r => (string?)r))
        from evidence in Draw.Mostly(ValueList<EvidenceItem>.Empty, Draw.UpTo(2, Shown))
        select fact with { RecordedOn = recordedOn, By = actor, Unit = unit, Note = note, Evidence = evidence };

    private static Gen<EvidenceItem> Shown { get; } =
        from title in Words.Among("验收意见", "监测报告", "照片")
        from uri in Draw.Maybe(Gen.Constant("archive/2018/17.pdf"))
        from sha256 in Draw.Maybe(Gen.Constant("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
        select new EvidenceItem(title, uri, sha256);

    private Gen<ProgressEvent> Plain(ProgressEventType type, LocalDate day)
    {
        string id = measure.Id;
        return type switch
        {
            ProgressEventType.Started => Fact(new Started(id, day)),
            ProgressEventType.ProgressReported => from percent in Gen.Frequency((9, Percents.Select(static p => (decimal?)p)), (1, Gen.Constant<decimal?>(null))) select (ProgressEvent)new ProgressReported(id, day, percent),
            ProgressEventType.Rectified => Fact(new Rectified(id, day)),
            ProgressEventType.Accepted => Fact(new Accepted(id, day)),
            ProgressEventType.AcceptanceRefused => from reason in Reasons from newDue in NewDues(day) select (ProgressEvent)new AcceptanceRefused(id, day) { Reason = reason, NewDue = newDue },
            ProgressEventType.ClosedOut => Fact(new ClosedOut(id, day)),
            ProgressEventType.Published => Fact(new Published(id, day)),
            ProgressEventType.LookedBack => from holds in Draw.Flag() from newDue in NewDues(day) select (ProgressEvent)new LookedBack(id, day, holds) { NewDue = holds ? null : newDue },
            ProgressEventType.Relapsed => from reason in Reasons from newDue in NewDues(day) select (ProgressEvent)new Relapsed(id, day) { Reason = reason, NewDue = newDue },
            ProgressEventType.DeadlineExtended => Extension(day),
            ProgressEventType.MilestoneReached => OneOf(measure.Milestones.Concat(measure.EarlierStages).Select(static m => m.Id), milestone => new MilestoneReached(id, day, milestone), day),
            ProgressEventType.DutyPerformed => OneOf(measure.Duties.Select(static d => d.Id), duty => new DutyPerformed(id, day, duty), day),
            ProgressEventType.Supervised => from kind in Draw.Any<SupervisionKind>() from reason in Reasons select (ProgressEvent)new Supervised(id, day, kind) { Reason = reason },
            ProgressEventType.OrderIssued => from order in Orders from answerBy in Generators.Days.After(day) select (ProgressEvent)new OrderIssued(id, day, order, answerBy),
            ProgressEventType.OrderAnswered => from order in Orders select (ProgressEvent)new OrderAnswered(id, day, order),
            ProgressEventType.Reminded => from reason in Reasons select (ProgressEvent)new Reminded(id, day) { Reason = reason },
            ProgressEventType.Circulated => from reason in Reasons select (ProgressEvent)new Circulated(id, day) { Reason = reason },
            ProgressEventType.Interviewed => from reason in Reasons select (ProgressEvent)new Interviewed(id, day) { Reason = reason },
            ProgressEventType.HeldAccountable => from reason in Reasons select (ProgressEvent)new HeldAccountable(id, day) { Reason = reason },
            ProgressEventType.Retracted => from reason in Reasons select (ProgressEvent)new Retracted(day, "e1") { Reason = reason },
            ProgressEventType.Suspended => Suspension(day),
            ProgressEventType.Resumed => Fact(new Resumed(id, day)),
            ProgressEventType.Cancelled => Cancellation(day),
            ProgressEventType.Reinstated => Fact(new Reinstated(id, day)),
            ProgressEventType.DeadlineAdvanced => Advance(day),
            ProgressEventType.DayFixed => FixedDay(day),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such fact."),
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

    private Gen<ProgressEvent> Advance(LocalDate day) =>
        from newDue in Generators.Days.NearAnyOf([.. days, day])
        from approvedBy in Draw.Maybe(Words.Actors)
        from reason in Reasons
        select (ProgressEvent)new DeadlineAdvanced(measure.Id, day, newDue) { ApprovedBy = approvedBy, Reason = reason };

    private Gen<ProgressEvent> Suspension(LocalDate day) =>
        from until in Draw.MaybeValue(Generators.Days.After(day))
        from approvedBy in Draw.Maybe(Words.Actors)
        from reason in Reasons
        select (ProgressEvent)new Suspended(measure.Id, day) { Until = until, ApprovedBy = approvedBy, Reason = reason };

    // Into another measure it is a fact about both: whether the other is in the plan is then a question about the plan.
    private Gen<ProgressEvent> Cancellation(LocalDate day) =>
        from approvedBy in Draw.Maybe(Words.Actors)
        from reason in Reasons
        from other in Draw.Maybe(Gen.Elements(measure.Id, "9.9.9.9"))
        select (ProgressEvent)new Cancelled(measure.Id, day) { ApprovedBy = approvedBy, Reason = reason, Into = other };

    private Gen<ProgressEvent> FixedDay(LocalDate day) =>
        from isOwn in Draw.Flag()
        from name in Gen.Elements("汛期", "供暖季")
        from found in Generators.Days.NearAnyOf([.. days, day])
        select (ProgressEvent)new DayFixed(isOwn ? measure.Id : null, day, name, found);

    private Gen<LocalDate?> NewDues(LocalDate day) => Draw.Mostly(null, Generators.Days.NearAnyOf([.. days, day]).Select(static d => (LocalDate?)d));

    // A measure without such a part is supervised instead.
    private Gen<ProgressEvent> OneOf(IEnumerable<string> parts, Func<string, ProgressEvent> fact, LocalDate day)
    {
        string[] ids = [.. parts];
        return ids.Length == 0 ? Fact(new Supervised(measure.Id, day, SupervisionKind.SpotCheck)) : Gen.Elements(ids).Select(fact);
    }
}
