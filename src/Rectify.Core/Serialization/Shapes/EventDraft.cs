using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>What an event object held; which type it is may come last.</summary>
internal record struct EventDraft
{
    public string? Id;
    public string? Measure;
    public string? Unit;
    public LocalDate? On;
    public LocalDate? RecordedOn;
    public string? By;
    public ProgressEventType? Type;
    public decimal? Percent;
    public LocalDate? NewDue;
    public string? ApprovedBy;
    public string? Reason;
    public bool Holds;
    public string? Milestone;
    public string? Duty;
    public SupervisionKind? Kind;
    public string? Order;
    public LocalDate? AnswerBy;
    public string? Fact;
    public string? Event;
    public LocalDate? Day;
    public LocalDate? Until;
    public string? Into;
    public string? Note;
    public ValueList<EvidenceItem> Evidence;

    /// <summary>The event of a draft that holds what its type requires.</summary>
    public readonly ProgressEvent Build()
    {
        var on = On!.Value;
        ProgressEvent fact = Type switch
        {
            ProgressEventType.Started => new Started(Measure!, on),
            ProgressEventType.ProgressReported => new ProgressReported(Measure!, on, Percent),
            ProgressEventType.Rectified => new Rectified(Measure!, on),
            ProgressEventType.Accepted => new Accepted(Measure!, on),
            ProgressEventType.AcceptanceRefused => new AcceptanceRefused(Measure!, on) { NewDue = NewDue, Reason = Reason },
            ProgressEventType.ClosedOut => new ClosedOut(Measure!, on),
            ProgressEventType.Published => new Published(Measure!, on),
            ProgressEventType.LookedBack => new LookedBack(Measure!, on, Holds) { NewDue = NewDue },
            ProgressEventType.Relapsed => new Relapsed(Measure!, on) { NewDue = NewDue, Reason = Reason },
            ProgressEventType.DeadlineExtended => new DeadlineExtended(Measure!, on, NewDue!.Value) { ApprovedBy = ApprovedBy, Reason = Reason },
            ProgressEventType.MilestoneReached => new MilestoneReached(Measure!, on, Milestone!),
            ProgressEventType.DutyPerformed => new DutyPerformed(Measure, on, Duty!),
            ProgressEventType.Supervised => new Supervised(Measure!, on, Kind!.Value) { Reason = Reason },
            ProgressEventType.OrderIssued => new OrderIssued(Measure!, on, Order!, AnswerBy!.Value),
            ProgressEventType.OrderAnswered => new OrderAnswered(Measure!, on, Order!),
            ProgressEventType.Reminded => new Reminded(Measure!, on) { Reason = Reason },
            ProgressEventType.Circulated => new Circulated(Measure!, on) { Reason = Reason },
            ProgressEventType.Interviewed => new Interviewed(Measure!, on) { Reason = Reason },
            ProgressEventType.HeldAccountable => new HeldAccountable(Measure!, on) { Reason = Reason },
            ProgressEventType.Retracted => new Retracted(on, Fact!) { Reason = Reason },
            ProgressEventType.Suspended => new Suspended(Measure!, on) { Reason = Reason, ApprovedBy = ApprovedBy, Until = Until },
            ProgressEventType.Resumed => new Resumed(Measure!, on),
            ProgressEventType.Cancelled => new Cancelled(Measure!, on) { ApprovedBy = ApprovedBy, Reason = Reason, Into = Into },
            ProgressEventType.Reinstated => new Reinstated(Measure!, on),
            ProgressEventType.DeadlineAdvanced => new DeadlineAdvanced(Measure!, on, NewDue!.Value) { ApprovedBy = ApprovedBy, Reason = Reason },
            ProgressEventType.DayFixed => new DayFixed(Measure, on, Event!, Day!.Value),
            _ => throw new InvalidOperationException($"There is no event of the type {Type}."),
        };
        return IsBare ? fact : fact with { Id = Id, RecordedOn = RecordedOn ?? on, By = By, Unit = Unit, Note = Note, Evidence = Evidence };
    }

    // Most facts are, and need not be copied.
    private readonly bool IsBare => Id is null && RecordedOn is null && By is null && Unit is null && Note is null && Evidence.IsEmpty;
}
