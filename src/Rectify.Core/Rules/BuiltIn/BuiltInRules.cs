using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>The built-in rules, in the order of their ids.</summary>
internal static class BuiltInRules
{
    private static readonly DutyMissed DutyMissed = new();

    public static ValueList<IMeasureRule> ForMeasures { get; } =
    [
        new MissingDeadline(),
        new MissingResponsibleUnit(),
        new DueBeforeIssue(),
        new PromiseAfterDeadline(),
        new ChangeWithoutBaseline(),
        new DutyWithoutPeriod(),
        new HiddenDatedPromise(),
        new PrincipalDiffers(),
        new OrganMissing(),
        new NothingToCheck(),
        new SeveralLeads(),
        new Overdue(),
        new DueSoon(),
        new ImmediateNotStarted(),
        new BehindSchedule(),
        new MilestoneOverdue(),
        new CompletedLate(),
        new ImproperExtension(),
        new TooManyExtensions(),
        DutyMissed,
        new ImproperSuspension(),
        new SuspendedTooLong(),
        new TooLittleTime(),
        new IndicatorMissed(),
        new IndicatorUnobserved(),
        new IndicatorAtRisk(),
        new IndicatorRegressed(),
        new ObservationOld(),
        new UnitUnknown(),
        new UnitCeased(),
        new CollectiveUnknown(),
        new NoLeadNamed(),
        new ClosedOutWithoutAcceptance(),
        new CompletedWithTargetUnmet(),
        new SelfAcceptance(),
        new CloseOutUnpublished(),
        new LookBackOverdue(),
        new RelapseOpen(),
        new RectifiedWithoutWork(),
        new EventOutOfOrder(),
        new SignsOfPaperwork(),
        new ImproperCancellation(),
        new WithoutEvidence(),
        new ReportOverdue(),
        new PercentageFell(),
        new RecordedLate(),
        new CompletionRetracted(),
        new ReviewOverdue(),
        new EscalationDue(),
        new OrderUnanswered(),
    ];

    public static ValueList<IPlanRule> ForPlans { get; } =
    [
        new SimilarUnitNames(),
        new NobodyAcceptsOrSupervises(),
        new ProblemUnanswered(),
        DutyMissed,
        new CloseOutRush(),
    ];
}
