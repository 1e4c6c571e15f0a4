namespace Rectify.Rules;

/// <summary>The ids of the built-in rules, for life and never reused.</summary>
public static class RuleIds
{
    /// <summary>A measure without a deadline.</summary>
    public const string MissingDeadline = "RCT1001";

    /// <summary>A measure without a responsible unit.</summary>
    public const string MissingResponsibleUnit = "RCT1002";

    /// <summary>A due day before the plan's issue date.</summary>
    public const string DueBeforeIssue = "RCT1003";

    /// <summary>A milestone or indicator due after the measure's own fixed deadline.</summary>
    public const string PromiseAfterDeadline = "RCT1004";

    /// <summary>A percentage of change without a baseline.</summary>
    public const string ChangeWithoutBaseline = "RCT1005";

    /// <summary>A recurring duty without a period.</summary>
    public const string DutyWithoutPeriod = "RCT1006";

    /// <summary>A dated promise inside a long-term measure whose day the trailer does not show.</summary>
    public const string HiddenDatedPromise = "RCT1007";

    /// <summary>A printed principal that differs from the one derived from its unit.</summary>
    public const string PrincipalDiffers = "RCT1008";

    /// <summary>Two names in a plan that look like one unit.</summary>
    public const string SimilarUnitNames = "RCT1009";

    /// <summary>A government named without its party committee, or the reverse.</summary>
    public const string OrganMissing = "RCT1010";

    /// <summary>A measure in which no target, milestone or duty can be read.</summary>
    public const string NothingToCheck = "RCT1011";

    /// <summary>A plan that names no unit to accept or supervise.</summary>
    public const string NobodyAcceptsOrSupervises = "RCT1012";

    /// <summary>A problem that no measure answers.</summary>
    public const string ProblemUnanswered = "RCT1013";

    /// <summary>Two units named as lead.</summary>
    public const string SeveralLeads = "RCT1014";

    /// <summary>Overdue.</summary>
    public const string Overdue = "RCT2001";

    /// <summary>Due soon.</summary>
    public const string DueSoon = "RCT2002";

    /// <summary>An immediate measure not started in time.</summary>
    public const string ImmediateNotStarted = "RCT2003";

    /// <summary>Behind schedule.</summary>
    public const string BehindSchedule = "RCT2004";

    /// <summary>A milestone not reached in time.</summary>
    public const string MilestoneOverdue = "RCT2005";

    /// <summary>Completed late.</summary>
    public const string CompletedLate = "RCT2006";

    /// <summary>An extension granted too late or without an approver.</summary>
    public const string ImproperExtension = "RCT2007";

    /// <summary>Extended too often.</summary>
    public const string TooManyExtensions = "RCT2008";

    /// <summary>A recurring duty missed in a window.</summary>
    public const string DutyMissed = "RCT2009";

    /// <summary>A suspension without an approver, or begun after the due day.</summary>
    public const string ImproperSuspension = "RCT2010";

    /// <summary>Suspended for too long.</summary>
    public const string SuspendedTooLong = "RCT2011";

    /// <summary>Too little time at issue.</summary>
    public const string TooLittleTime = "RCT2012";

    /// <summary>An indicator missed.</summary>
    public const string IndicatorMissed = "RCT3001";

    /// <summary>A due indicator without any observation.</summary>
    public const string IndicatorUnobserved = "RCT3002";

    /// <summary>An indicator at risk.</summary>
    public const string IndicatorAtRisk = "RCT3003";

    /// <summary>An indicator that was met and no longer is.</summary>
    public const string IndicatorRegressed = "RCT3004";

    /// <summary>A newest observation that is old.</summary>
    public const string ObservationOld = "RCT3005";

    /// <summary>A unit's name unknown to the directory.</summary>
    public const string UnitUnknown = "RCT4001";

    /// <summary>A unit that has ceased without a successor.</summary>
    public const string UnitCeased = "RCT4002";

    /// <summary>A collective that cannot be expanded.</summary>
    public const string CollectiveUnknown = "RCT4003";

    /// <summary>Several units and no lead.</summary>
    public const string NoLeadNamed = "RCT4004";

    /// <summary>Closed out without acceptance.</summary>
    public const string ClosedOutWithoutAcceptance = "RCT5001";

    /// <summary>Completed while an indicator is missed or unobserved.</summary>
    public const string CompletedWithTargetUnmet = "RCT5002";

    /// <summary>Accepted by a unit that answers for the measure.</summary>
    public const string SelfAcceptance = "RCT5003";

    /// <summary>A close-out that was not published in time.</summary>
    public const string CloseOutUnpublished = "RCT5004";

    /// <summary>A look-back that is overdue.</summary>
    public const string LookBackOverdue = "RCT5005";

    /// <summary>Relapsed, and not rectified since.</summary>
    public const string RelapseOpen = "RCT5006";

    /// <summary>Reported rectified without a start or progress before it.</summary>
    public const string RectifiedWithoutWork = "RCT5007";

    /// <summary>Many close-outs in the last days before a due day.</summary>
    public const string CloseOutRush = "RCT5008";

    /// <summary>An event out of order.</summary>
    public const string EventOutOfOrder = "RCT5009";

    /// <summary>Signs of work on paper.</summary>
    public const string SignsOfPaperwork = "RCT5010";

    /// <summary>A cancellation without an approver or reason, or into an unknown measure.</summary>
    public const string ImproperCancellation = "RCT5011";

    /// <summary>A close-out without evidence.</summary>
    public const string WithoutEvidence = "RCT5012";

    /// <summary>No report for too long.</summary>
    public const string ReportOverdue = "RCT6001";

    /// <summary>A reported percentage that went down.</summary>
    public const string PercentageFell = "RCT6002";

    /// <summary>An event recorded long after it happened.</summary>
    public const string RecordedLate = "RCT6003";

    /// <summary>A completion that was retracted.</summary>
    public const string CompletionRetracted = "RCT6004";

    /// <summary>Nothing recorded for too long of what is to be kept up.</summary>
    public const string ReviewOverdue = "RCT6005";

    /// <summary>A rung of the escalation ladder that has not been taken.</summary>
    public const string EscalationDue = "RCT7001";

    /// <summary>A supervision order not answered by its day.</summary>
    public const string OrderUnanswered = "RCT7002";
}
