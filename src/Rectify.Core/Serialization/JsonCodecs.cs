using System.Collections.Frozen;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization.Shapes;

namespace Rectify.Serialization;

/// <summary>The types that <see cref="RectifyJsonConverter{T}"/> knows.</summary>
internal static class JsonCodecs
{
    private static readonly FrozenDictionary<Type, object> ByType = new Dictionary<Type, object>
    {
        [typeof(RectificationPlan)] = new ShapeCodec<RectificationPlan, PlanShape>(),
        [typeof(Measure)] = new ShapeCodec<Measure, MeasureShape>(),
        [typeof(Milestone)] = new ShapeCodec<Milestone, MilestoneShape>(),
        [typeof(RecurringDuty)] = new ShapeCodec<RecurringDuty, DutyShape>(),
        [typeof(Goal)] = new ShapeCodec<Goal, GoalShape>(),
        [typeof(Safeguard)] = new ShapeCodec<Safeguard, SafeguardShape>(),
        [typeof(Problem)] = new ShapeCodec<Problem, ProblemShape>(),
        [typeof(TargetIndicator)] = new ShapeCodec<TargetIndicator, IndicatorShape>(),
        [typeof(ResponsibilityLink)] = new ShapeCodec<ResponsibilityLink, LinkShape>(),
        [typeof(Deadline)] = new ShapeCodec<Deadline, DeadlineShape>(),
        [typeof(FixedDeadline)] = new CaseCodec<FixedDeadline, Deadline, DeadlineShape>(),
        [typeof(ImmediateDeadline)] = new CaseCodec<ImmediateDeadline, Deadline, DeadlineShape>(),
        [typeof(LongTermDeadline)] = new CaseCodec<LongTermDeadline, Deadline, DeadlineShape>(),
        [typeof(StagedDeadline)] = new CaseCodec<StagedDeadline, Deadline, DeadlineShape>(),
        [typeof(PeriodDeadline)] = new CaseCodec<PeriodDeadline, Deadline, DeadlineShape>(),
        [typeof(RelativeDeadline)] = new CaseCodec<RelativeDeadline, Deadline, DeadlineShape>(),
        [typeof(EventDeadline)] = new CaseCodec<EventDeadline, Deadline, DeadlineShape>(),
        [typeof(ProgressLog)] = new ShapeCodec<ProgressLog, ProgressLogShape>(),
        [typeof(Observation)] = new ShapeCodec<Observation, ObservationShape>(),
        [typeof(EvidenceItem)] = new ShapeCodec<EvidenceItem, EvidenceShape>(),
        [typeof(ProgressEvent)] = new ShapeCodec<ProgressEvent, EventShape>(),
        [typeof(AcceptanceRefused)] = new CaseCodec<AcceptanceRefused, ProgressEvent, EventShape>(),
        [typeof(Accepted)] = new CaseCodec<Accepted, ProgressEvent, EventShape>(),
        [typeof(Cancelled)] = new CaseCodec<Cancelled, ProgressEvent, EventShape>(),
        [typeof(Circulated)] = new CaseCodec<Circulated, ProgressEvent, EventShape>(),
        [typeof(ClosedOut)] = new CaseCodec<ClosedOut, ProgressEvent, EventShape>(),
        [typeof(DayFixed)] = new CaseCodec<DayFixed, ProgressEvent, EventShape>(),
        [typeof(DeadlineAdvanced)] = new CaseCodec<DeadlineAdvanced, ProgressEvent, EventShape>(),
        [typeof(DeadlineExtended)] = new CaseCodec<DeadlineExtended, ProgressEvent, EventShape>(),
        [typeof(DutyPerformed)] = new CaseCodec<DutyPerformed, ProgressEvent, EventShape>(),
        [typeof(HeldAccountable)] = new CaseCodec<HeldAccountable, ProgressEvent, EventShape>(),
        [typeof(Interviewed)] = new CaseCodec<Interviewed, ProgressEvent, EventShape>(),
        [typeof(LookedBack)] = new CaseCodec<LookedBack, ProgressEvent, EventShape>(),
        [typeof(MilestoneReached)] = new CaseCodec<MilestoneReached, ProgressEvent, EventShape>(),
        [typeof(OrderAnswered)] = new CaseCodec<OrderAnswered, ProgressEvent, EventShape>(),
        [typeof(OrderIssued)] = new CaseCodec<OrderIssued, ProgressEvent, EventShape>(),
        [typeof(ProgressReported)] = new CaseCodec<ProgressReported, ProgressEvent, EventShape>(),
        [typeof(Published)] = new CaseCodec<Published, ProgressEvent, EventShape>(),
        [typeof(Rectified)] = new CaseCodec<Rectified, ProgressEvent, EventShape>(),
        [typeof(Reinstated)] = new CaseCodec<Reinstated, ProgressEvent, EventShape>(),
        [typeof(Relapsed)] = new CaseCodec<Relapsed, ProgressEvent, EventShape>(),
        [typeof(Reminded)] = new CaseCodec<Reminded, ProgressEvent, EventShape>(),
        [typeof(Resumed)] = new CaseCodec<Resumed, ProgressEvent, EventShape>(),
        [typeof(Retracted)] = new CaseCodec<Retracted, ProgressEvent, EventShape>(),
        [typeof(Started)] = new CaseCodec<Started, ProgressEvent, EventShape>(),
        [typeof(Supervised)] = new CaseCodec<Supervised, ProgressEvent, EventShape>(),
        [typeof(Suspended)] = new CaseCodec<Suspended, ProgressEvent, EventShape>(),
        [typeof(OrganizationDirectory)] = new ShapeCodec<OrganizationDirectory, DirectoryShape>(),
        [typeof(WorkingDayTable)] = new ShapeCodec<WorkingDayTable, WorkingDayTableShape>(),
        [typeof(RuleSet)] = new RuleSetCodec(),
        [typeof(AssessmentDocument)] = new ShapeCodec<AssessmentDocument, AssessmentShape>(),
    }.ToFrozenDictionary();

    /// <summary>The types.</summary>
    public static IReadOnlyCollection<Type> Types => ByType.Keys;

    /// <summary>The codec of a type.</summary>
    /// <exception cref="NotSupportedException">The type has no form in JSON of its own.</exception>
    public static JsonCodec<T> For<T>()
        where T : class =>
        ByType.TryGetValue(typeof(T), out object? codec) ? (JsonCodec<T>)codec : throw new NotSupportedException($"{typeof(T)} has no form in JSON of its own.");
}
