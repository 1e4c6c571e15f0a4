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
        new Overdue(),
        new DueSoon(),
        new ImmediateNotStarted(),
        new BehindSchedule(),
        new MilestoneOverdue(),
        new CompletedLate(),
        DutyMissed,
        new IndicatorMissed(),
        new IndicatorUnobserved(),
        new IndicatorAtRisk(),
        new IndicatorRegressed(),
        new ClosedOutWithoutAcceptance(),
        new CompletedWithTargetUnmet(),
        new RelapseOpen(),
        new ReportOverdue(),
    ];

    public static ValueList<IPlanRule> ForPlans { get; } =
    [
        DutyMissed,
    ];
}
