using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Bulk;

/// <summary>What evaluation needs of one measure: everything that does not depend on the day, folded. Days are numbers as by <see cref="DayNumber"/>.</summary>
/// <remarks><see cref="MeasureColumns.From(Plans.RectificationPlan, ProgressLog, NodaTime.LocalDate, Rules.EvaluationPolicy?, NodaTime.LocalDate?, bool, Responsibility.OrganizationDirectory?)"/> folds plans; a host fills rows from its own store.</remarks>
public readonly record struct MeasureRow
{
    /// <summary>The index of the lead unit, from 0.</summary>
    public int Unit { get; init; }

    /// <summary>The indexes of the units that answer for the measure, the lead among them, each once; empty where the lead alone does.</summary>
    public ValueList<int> AnsweringUnits { get; init; }

    /// <summary>The stage.</summary>
    public Stage Stage { get; init; }

    /// <summary>The standing.</summary>
    public Standing Standing { get; init; }

    /// <summary>
    /// The schedule status that no passing day changes: open-ended or completed for good; for an open measure, what holds
    /// on a day that is neither overdue, ahead nor behind: on schedule with a reported percentage, else undetermined.
    /// </summary>
    public ScheduleStatus Settled { get; init; }

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
    public int? CheckDue { get; init; }

    /// <summary>
    /// What the rules that are not told from these days say, in the order of days; before the first, nothing. Empty where nobody asks for
    /// every rule: <see cref="BulkEvaluator.EvaluateEveryRule"/> alone reads it.
    /// </summary>
    public ValueList<RuleStep> Steps { get; init; }
}
