using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>What evaluation needs of one measure: everything that does not depend on the day, folded. Days are numbers as by <see cref="DayNumber"/>.</summary>
/// <remarks><see cref="MeasureColumns.From(Plans.RectificationPlan, ProgressLog, NodaTime.LocalDate, Rules.EvaluationPolicy?, NodaTime.LocalDate?, bool, Responsibility.OrganizationDirectory?)"/> folds plans; a host fills rows from its own store.</remarks>
public readonly record struct MeasureRow
{
    /// <summary>The index of the lead unit, from 0.</summary>
    public int Unit { get; init; }

    /// <summary>The indexes of the units that answer for the measure, the lead among them, each once; empty where the lead alone does.</summary>
    public ValueList<int> AccountableUnits { get; init; }

    /// <summary>The stage.</summary>
    public Stage Stage { get; init; }

    /// <summary>The standing.</summary>
    public Standing Standing { get; init; }

    /// <summary>
    /// The schedule status that no passing day changes: open-ended or completed for good; for an open measure, what holds
    /// on a day that is neither overdue, ahead nor behind: on schedule with a reported percentage, else undetermined.
    /// </summary>
    public ScheduleStatus BaseSchedule { get; init; }

    /// <summary>The due day in force of an open measure, included; null where it is completed or has no due day.</summary>
    public int? Due { get; init; }

    /// <summary>Whether the due day was supplied by the policy, so that it is never announced as due soon.</summary>
    public bool IsDueByPolicy { get; init; }

    /// <summary>The first day on which the reported percentage is no longer ahead of the elapsed time; null where it is not ahead.</summary>
    public int? AheadUntil { get; init; }

    /// <summary>The first day on which the reported percentage is behind the elapsed time; null where it never is.</summary>
    public int? BehindFrom { get; init; }

    /// <summary>The earliest day among the targets that are missed once it has passed; null where there is none.</summary>
    public int? TargetDue { get; init; }

    /// <summary>The earliest day among the targets never observed; null where there is none.</summary>
    public int? UnobservedDue { get; init; }

    /// <summary>The last day on which the next report of an open measure, or the next look-back of a closed one, is in time; null where none is expected.</summary>
    public int? ReviewDue { get; init; }

    /// <summary>
    /// What the rules that are not computed from these days find, in the order of days; before the first, nothing. Empty where nobody asks for
    /// every rule: <see cref="BulkEvaluator.EvaluateEveryRule"/> alone reads it.
    /// </summary>
    public ValueList<RuleInterval> Intervals { get; init; }

    /// <summary>
    /// When the rules about targets (RCT3001, 3002, 5002) are violated by recurring targets, which come and go with their windows, in the order of days;
    /// empty where the measure has none.
    /// </summary>
    public ValueList<RuleInterval> RecurringTargets { get; init; }

    /// <summary>Returns the row of an open measure with a reported percentage: its due day, its base status, and the days on which elapsed time overtakes the percentage.</summary>
    /// <param name="percent">The percentage, 0 to 100.</param>
    /// <param name="start">The day on which the work begins.</param>
    /// <param name="due">The due day in force, included.</param>
    /// <param name="policy">The policy that states the tolerance; null: the default.</param>
    /// <remarks>The days are those of the evaluator for a measure that was never suspended. One that was is folded from its facts.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below 0 or above 100.</exception>
    public MeasureRow WithPercent(decimal percent, LocalDate start, LocalDate due, EvaluationPolicy? policy = null)
    {
        Guard.Against.OutOfRange(percent, nameof(percent), 0m, 100m);
        decimal tolerance = (policy ?? EvaluationPolicy.Default).ScheduleTolerancePoints;
        var (aheadUntil, behindFrom) = Progress.Schedule.PercentDays(new WorkClock(start, []), tolerance, percent, due);
        return this with
        {
            BaseSchedule = ScheduleStatus.OnSchedule,
            Due = DayNumber.Of(due),
            AheadUntil = aheadUntil == LocalDate.MinIsoValue ? null : DayNumber.Of(aheadUntil),
            BehindFrom = behindFrom is { } day ? DayNumber.Of(day) : null,
        };
    }

    /// <summary>Returns the row as the kernels read it. The row must be consistent.</summary>
    internal FoldedRow Fold() => new()
    {
        Flags = RowFlags.Of(Stage, BaseSchedule, Standing, IsDueByPolicy & Due.HasValue),
        Due = Due ?? FoldedRow.Never,
        AheadUntil = AheadUntil ?? FoldedRow.Passed,
        BehindFrom = BehindFrom ?? FoldedRow.Never,
        TargetDue = TargetDue ?? FoldedRow.Never,
        UnobservedDue = UnobservedDue ?? FoldedRow.Never,
        ReviewDue = RowFlags.ExpectsReview(Stage) ? ReviewDue ?? FoldedRow.Never : FoldedRow.Never,
    };
}
