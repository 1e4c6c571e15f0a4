using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>
/// A second evaluation of one measure, written from the words of the design alone and with no thought for speed, against which the
/// library is compared. It shares the model with the library and nothing else.
/// </summary>
internal sealed class NaiveEvaluator
{
    public NaiveEvaluator(RectificationPlan plan, Measure measure, ProgressLog log, LocalDate asOf, LocalDate? knownOn, EvaluationPolicy policy)
    {
        var known = knownOn ?? asOf;
        (Plan, Measure, AsOf, Policy) = (plan, measure, asOf, policy);
        History = new NaiveHistory(plan, measure, log, asOf, known, policy);
        Indicators = [.. measure.Indicators.Select(i => new NaiveIndicator(i, log, asOf, known, policy.ApproximationPercent))];
        Duties = [.. measure.Duties.Select(d => new NaiveDuty(d, plan.IssuedOn, asOf, Performed(d)))];
    }

    public RectificationPlan Plan { get; }

    public Measure Measure { get; }

    public LocalDate AsOf { get; }

    public EvaluationPolicy Policy { get; }

    public NaiveHistory History { get; }

    public NaiveIndicator[] Indicators { get; }

    public NaiveDuty[] Duties { get; }

    /// <summary>The milestones with the stages of a staged deadline that come before its last.</summary>
    public IEnumerable<(string Id, LocalDate Due)> DatedParts() =>
        Measure.Milestones.Concat(Measure.EarlierStages).Select(static m => (m.Id, ((FixedDeadline)m.Deadline).Due));

    public MilestoneState StateOf(string milestone, LocalDate due)
    {
        // An earlier stage is behind a measure that was reported as rectified, though nobody reported the stage.
        bool isStage = Measure.EarlierStages.Any(s => string.Equals(s.Id, milestone, StringComparison.Ordinal));
        var reached = History.Whole.FirstOrDefault(e => (e is MilestoneReached m && string.Equals(m.Milestone, milestone, StringComparison.Ordinal)) || (isStage && e is Rectified));
        if (reached is not null)
            return reached.On <= due ? MilestoneState.Reached : MilestoneState.ReachedLate;

        return AsOf > due ? MilestoneState.Overdue : MilestoneState.Pending;
    }

    public NaiveVerdicts Evaluate() => new()
    {
        Stage = History.Stage,
        Cycle = History.Cycle,
        Schedule = History.Schedule(),
        Standing = History.Standing(),
        Due = History.Due,
        OriginalDue = Measure.Deadline is LongTermDeadline ? null : History.FirstDue(),
        Indicators = Measure.Indicators.Select((i, n) => $"{i.Id} {Indicators[n].State()}").ToValueList(),
        Milestones = DatedParts().Select(p => $"{p.Id} {StateOf(p.Id, p.Due)}").ToValueList(),
        Duties = Measure.Duties.Select((d, n) => $"{d.Id} {Duties[n].State} {Duties[n].Missed}").ToValueList(),
        Violated = NaiveRules.Known.Where(id => NaiveRules.IsViolated(id, this)).ToValueList(),
        Undetermined = NaiveRules.Undetermined(this).ToValueList(),
    };

    private IEnumerable<LocalDate> Performed(RecurringDuty duty) =>
        History.Whole.OfType<DutyPerformed>().Where(e => string.Equals(e.Duty, duty.Id, StringComparison.Ordinal)).Select(static e => e.On);
}
