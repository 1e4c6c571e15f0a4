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

    /// <summary>A recurring duty missed in a window.</summary>
    public const string DutyMissed = "RCT2009";

    /// <summary>An indicator missed.</summary>
    public const string IndicatorMissed = "RCT3001";

    /// <summary>A due indicator without any observation.</summary>
    public const string IndicatorUnobserved = "RCT3002";

    /// <summary>An indicator at risk.</summary>
    public const string IndicatorAtRisk = "RCT3003";

    /// <summary>An indicator that was met and no longer is.</summary>
    public const string IndicatorRegressed = "RCT3004";

    /// <summary>Closed out without acceptance.</summary>
    public const string ClosedOutWithoutAcceptance = "RCT5001";

    /// <summary>Completed while an indicator is missed or unobserved.</summary>
    public const string CompletedWithTargetUnmet = "RCT5002";

    /// <summary>Relapsed, and not rectified since.</summary>
    public const string RelapseOpen = "RCT5006";

    /// <summary>No report for too long.</summary>
    public const string ReportOverdue = "RCT6001";
}
