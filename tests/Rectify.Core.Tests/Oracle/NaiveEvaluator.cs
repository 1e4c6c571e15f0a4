using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>
/// A second evaluation of one measure, written from the words of the design alone and with no thought for speed, against which the
/// library is compared. It shares the model with the library and nothing else.
/// </summary>
internal sealed class NaiveEvaluator
{
    private static readonly Stage[] Done = [Stage.Rectified, Stage.Accepted, Stage.ClosedOut, Stage.Published];

    public NaiveEvaluator(RectificationPlan plan, Measure measure, ProgressLog log, LocalDate asOf, LocalDate? knownOn, EvaluationPolicy policy, OrganizationDirectory? directory = null)
    {
        (Plan, Measure, AsOf, Policy) = (plan, measure, asOf, policy);
        Facts = new NaiveFacts(log, asOf, knownOn ?? asOf);
        Units = new NaiveUnits(directory);
        History = new NaiveHistory(plan, measure, Facts, asOf, policy);
        Indicators = [.. measure.Indicators.Select(i => new NaiveIndicator(i, Facts, History.StartsOn, asOf, policy.ApproximationPercent))];
        Duties = [.. measure.Duties.Select(OfDuty)];
        Milestones = [.. measure.Milestones.Select(m => StateOf(m, isStage: false)).Concat(measure.EarlierStages.Select(m => StateOf(m, isStage: true)))];
    }

    public RectificationPlan Plan { get; }

    public Measure Measure { get; }

    public LocalDate AsOf { get; }

    public EvaluationPolicy Policy { get; }

    public NaiveFacts Facts { get; }

    public NaiveUnits Units { get; }

    public NaiveHistory History { get; }

    public NaiveIndicator[] Indicators { get; }

    public NaiveDuty[] Duties { get; }

    /// <summary>The milestones, with the stages of a staged deadline that come before its last.</summary>
    public (Milestone Milestone, MilestoneState State)[] Milestones { get; }

    /// <summary>The units that do the work.</summary>
    public IEnumerable<ResponsibilityLink> Performing => Measure.Responsibility.Links.Where(static l => l.Role is ResponsibilityRole.Responsible or ResponsibilityRole.Lead);

    public bool IsReportedDone => Done.Contains(History.Stage);

    public NaiveVerdicts Evaluate()
    {
        var done = History.Completion();
        var due = History.IsCancelled ? null : History.Due.Day;
        var told = NaiveRules.All(this).ToList();
        return new NaiveVerdicts
        {
            Stage = History.Stage,
            Cycle = History.Cycle,
            Schedule = History.Schedule(),
            Standing = History.Standing(),
            Signal = SignalOf(told),
            Due = due,
            OriginalDue = History.DueDays.Original,
            DaysToDue = due is { } day && done is null ? Period.DaysBetween(AsOf, day) : null,
            WaitsFor = History.IsCancelled ? null : History.Due.WaitsFor,
            StartsOn = History.StartsOn,
            CompletedOn = done?.Fact.On,
            Margin = done is not null && !History.IsOpenEnded && History.CompletedAgainst!.Day is { } against ? Period.DaysBetween(done.Fact.On, against) : null,
            SuspendedDays = History.SuspendedDays,
            Indicators = Measure.Indicators.Select((i, n) => $"{i.Id} {Indicators[n].State()}").ToValueList(),
            Milestones = Milestones.Select(static m => $"{m.Milestone.Id} {m.State}").ToValueList(),
            Duties = Measure.Duties.Select((d, n) => $"{d.Id} {Duties[n].State} {Duties[n].Missed}").ToValueList(),
            CloseOut = CloseOut().Select(static c => $"{c.Condition} {c.IsMet}").ToValueList(),
            PlanFindings = NaivePlan.Findings(Plan, Facts, AsOf),
            Findings = told.Select(static f => f.ToString()).Order(StringComparer.Ordinal).ToValueList(),
        };
    }

    // Red, yellow, grey, blue, green, in this order; a colour speaks of the work, not of the paper.
    private Signal SignalOf(List<NaiveFinding> findings)
    {
        var work = findings.Where(static f => !f.Rule.StartsWith("RCT1", StringComparison.Ordinal) && !f.Rule.StartsWith("RCT4", StringComparison.Ordinal)).ToList();
        if (work.Exists(static f => f is { Kind: OutcomeKind.Violated, Severity: Severity.Error }))
            return Signal.Red;
        if (work.Exists(static f => f is { Kind: OutcomeKind.Violated, Severity: Severity.Warning }))
            return Signal.Yellow;
        if (work.Exists(static f => f.Kind == OutcomeKind.Undetermined))
            return Signal.Grey;

        return History.Stage is Stage.ClosedOut or Stage.Published or Stage.Cancelled ? Signal.Blue : Signal.Green;
    }

    private IEnumerable<(CloseOutConditionKind Condition, bool IsMet)> CloseOut() => History.Stage is Stage.ClosedOut or Stage.Published or Stage.Cancelled
        ? []
        :
        [
            (CloseOutConditionKind.Rectified, IsReportedDone),
            (CloseOutConditionKind.Accepted, History.Stage == Stage.Accepted),
            (CloseOutConditionKind.MilestonesReached, Milestones.All(static m => m.State is MilestoneState.Reached or MilestoneState.ReachedLate)),
            (CloseOutConditionKind.TargetsMet, Indicators.All(static i => i.State() is IndicatorState.Attained or IndicatorState.AttainedLate)),
            (CloseOutConditionKind.OrdersAnswered, !NaiveReportRules.OpenOrders(this).Any()),
        ];

    private (Milestone Milestone, MilestoneState State) StateOf(Milestone milestone, bool isStage)
    {
        var days = new NaiveDue(History, milestone.Deadline, moves: false);
        // An earlier stage is behind a measure that was completed, though nobody reported the stage.
        var reached = History.Whole.FirstOrDefault(s => (s.Fact is MilestoneReached m && string.Equals(m.Milestone, milestone.Id, StringComparison.Ordinal)) || (isStage && s.Brings(Stage.Rectified)));
        if (reached is not null)
            return (milestone, days.HeldAgainst(reached).Day is { } day && reached.Fact.On > day ? MilestoneState.ReachedLate : MilestoneState.Reached);

        return (milestone, AsOf > days.On(AsOf).Day ? MilestoneState.Overdue : MilestoneState.Pending);
    }

    private NaiveDuty OfDuty(RecurringDuty duty)
    {
        var performed = History.Steps.Where(s => s.Counts && s.Fact is DutyPerformed p && string.Equals(p.Duty, duty.Id, StringComparison.Ordinal)).Select(static s => s.Fact).ToArray();
        LocalDate[] By(Func<ProgressEvent, bool> isPerformer) => [.. performed.Where(isPerformer).Select(static e => e.On)];

        // Each of the responsible and leading units by what names it, else the measure by what speaks for the whole.
        LocalDate[][]? Performers(NaiveWindow window)
        {
            if (!duty.Each)
                return [By(static e => e.Unit is null)];

            string[]?[] units = [.. Performing.Select(l => Units.MembersOf(l, window.Last))];
            return units.Contains(null) ? null : [.. units.SelectMany(static u => u!).Select(unit => By(e => Units.IsSame(e.Unit, unit)))];
        }

        return new NaiveDuty(duty, History.StartsOn, AsOf, History.IsKeptUp ? null : History.ClosedOutOn, day => History.Clock.IsStopped(day) || History.WasCancelledOn(day), Performers);
    }
}
