using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Where a measure stands on a day, and why.</summary>
/// <remarks>Two are equal where every verdict and every finding is, whatever plan and facts they were made from.</remarks>
public sealed class MeasureAssessment
{
    private static readonly Deferred<LocalDate?> NoDay = new(value: null);

    private readonly Origin<MeasureContext> _context;

    internal MeasureAssessment(MeasureContext context)
    {
        Id = context.Measure.Id;
        _context = new(context);
    }

    /// <summary>The id of the measure.</summary>
    public string Id { get; }

    /// <summary>What the verdicts rest on: the words of the plan, the known facts and what they come to.</summary>
    public MeasureContext Context => _context.Value;

    /// <summary>The stage.</summary>
    public Stage Stage { get; internal init; }

    /// <summary>Progress against time.</summary>
    public ScheduleStatus Schedule { get; internal init; }

    /// <summary>Whether what is to be kept up holds.</summary>
    public Standing Standing { get; internal init; }

    /// <summary>The colour on the wall.</summary>
    public Signal Signal { get; internal init; }

    /// <summary>The due day in force, included; null where there is none.</summary>
    public LocalDate? Due { get; internal init; }

    /// <summary>What the due day in force rests on, such as the words of the plan or a calendar that does not reach so far; null where there is none.</summary>
    public DueDayBasis? DueBasis { get; internal init; }

    /// <summary>The due day as the plan first wrote it (or the policy supplied it); null where there is none.</summary>
    public LocalDate? OriginalDue { get; internal init; }

    /// <summary>Days from the evaluation date to the due day, negative after it; null where there is none, and once completed.</summary>
    public int? DaysToDue { get; internal init; }

    /// <summary>The first later day on which a verdict changes if no new fact becomes known; null if never.</summary>
    /// <remarks>Found when first asked for.</remarks>
    public LocalDate? NextChange { get => LazyNextChange.Value; internal init => LazyNextChange = new(value); }

    /// <summary>The number of the current cycle, from 1.</summary>
    public int Cycle { get; internal init; }

    /// <summary>The targets, in the order of the measure.</summary>
    public ValueList<IndicatorAssessment> Indicators { get; internal init; }

    /// <summary>The milestones, in the order of the measure, and after them the stages of its deadline before the last.</summary>
    public ValueList<MilestoneAssessment> Milestones { get; internal init; }

    /// <summary>The duties, in the order of the measure.</summary>
    public ValueList<DutyAssessment> Duties { get; internal init; }

    /// <summary>How many members of its collectives have reported; null where no collective answers for it.</summary>
    /// <remarks>Found when first asked for.</remarks>
    public Coverage? Coverage { get => LazyCoverage.Value; internal init => LazyCoverage = new(value); }

    /// <summary>The conditions for close-out, each met or not; none once closed out or cancelled.</summary>
    public ValueList<CloseOutCondition> CloseOut => CloseOutConditions.Of(Context);

    /// <summary>The day on which the work begins.</summary>
    public LocalDate StartsOn => Context.StartsOn;

    /// <summary>The day of the completion that the schedule status speaks of; null where it is not completed.</summary>
    public LocalDate? CompletedOn => Context.CompletedOn;

    /// <summary>Days from the completion to the due day then in force, negative when late; null where it is not completed or the day is untold.</summary>
    public int? Margin => Context.Margin;

    /// <summary>How many days it has been suspended by the evaluation date.</summary>
    public int SuspendedDays => Context.SuspendedDays;

    /// <summary>The name of the event that the due day waits for; null where it does not wait.</summary>
    public string? WaitsFor => Context.WaitsFor;

    /// <summary>Violated and undetermined outcomes and failed rules, the heaviest first, then by rule id.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>Whether it is rectified, accepted, closed out or published.</summary>
    public bool IsCompleted => Stage.IsCompleted();

    internal Deferred<LocalDate?> LazyNextChange { get; init; } = NoDay;

    internal Deferred<Coverage?> LazyCoverage { get; init; } = Scorer.NoCoverage;

    private (Stage, ScheduleStatus, Standing, Signal, int Cycle) Statuses => (Stage, Schedule, Standing, Signal, Cycle);

    private (LocalDate?, DueDayBasis?, LocalDate?, LocalDate?, LocalDate?, int?, int, string?) Days =>
        (Due, DueBasis, OriginalDue, StartsOn, CompletedOn, Margin, SuspendedDays, WaitsFor);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MeasureAssessment other
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && Statuses == other.Statuses
        && Days == other.Days
        && DaysToDue == other.DaysToDue
        && Findings == other.Findings
        && Indicators == other.Indicators
        && Milestones == other.Milestones
        && Duties == other.Duties
        && Equals(Coverage, other.Coverage)
        && NextChange == other.NextChange;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Statuses, Due, Findings);
}
