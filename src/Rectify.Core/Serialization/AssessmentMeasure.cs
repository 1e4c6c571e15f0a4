using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Serialization;

/// <summary>Where a measure stands, as an assessment document states it.</summary>
public sealed class AssessmentMeasure
{
    internal AssessmentMeasure(string id) => Id = id;

    /// <summary>The id of the measure.</summary>
    public string Id { get; }

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

    /// <summary>What the due day in force rests on; null where there is none.</summary>
    public DueDayBasis? DueBasis { get; internal init; }

    /// <summary>The due day as the plan first wrote it (or the policy supplied it); null where there is none.</summary>
    public LocalDate? OriginalDue { get; internal init; }

    /// <summary>Days from the day looked at to the due day, negative after it; null where there is none.</summary>
    public int? DaysToDue { get; internal init; }

    /// <summary>The day on which the work begins; null in a document of the first edition.</summary>
    public LocalDate? StartsOn { get; internal init; }

    /// <summary>The day of the completion that the schedule status speaks of, or null.</summary>
    public LocalDate? CompletedOn { get; internal init; }

    /// <summary>Days from the completion to the due day then in force, negative when late, or null.</summary>
    public int? Margin { get; internal init; }

    /// <summary>How many days it had been suspended.</summary>
    public int SuspendedDays { get; internal init; }

    /// <summary>The name of the event that the due day waits for, or null.</summary>
    public string? WaitsFor { get; internal init; }

    /// <summary>The conditions for close-out, each met or not.</summary>
    public ValueList<CloseOutCondition> CloseOut { get; internal init; }

    /// <summary>The first later day on which a verdict changes if no new fact becomes known; null if never.</summary>
    public LocalDate? NextChange { get; internal init; }

    /// <summary>The number of the current cycle, from 1.</summary>
    public int Cycle { get; internal init; }

    /// <summary>The targets, in the order of the measure.</summary>
    public ValueList<IndicatorAssessment> Indicators { get; internal init; }

    /// <summary>The milestones, in the order of the measure, and after them the stages of its deadline before the last.</summary>
    public ValueList<MilestoneAssessment> Milestones { get; internal init; }

    /// <summary>The duties, in the order of the measure.</summary>
    public ValueList<DutyAssessment> Duties { get; internal init; }

    /// <summary>How many members of its collectives have reported; null where no collective answers for it.</summary>
    public Coverage? Coverage { get; internal init; }

    /// <summary>Violated and undetermined outcomes and failed rules, the heaviest first, then by rule id.</summary>
    public ValueList<AssessmentFinding> Findings { get; internal init; }

    internal static AssessmentMeasure Of(MeasureAssessment measure, string language) => new(measure.Id)
    {
        Stage = measure.Stage,
        Schedule = measure.Schedule,
        Standing = measure.Standing,
        Signal = measure.Signal,
        Due = measure.Due,
        DueBasis = measure.DueBasis,
        OriginalDue = measure.OriginalDue,
        DaysToDue = measure.DaysToDue,
        StartsOn = measure.StartsOn,
        CompletedOn = measure.CompletedOn,
        Margin = measure.Margin,
        SuspendedDays = measure.SuspendedDays,
        WaitsFor = measure.WaitsFor,
        CloseOut = measure.CloseOut.Select(static c => new CloseOutCondition(c.Condition, c.IsMet)).ToValueList(),
        NextChange = measure.NextChange,
        Cycle = measure.Cycle,
        Indicators = measure.Indicators,
        Milestones = measure.Milestones,
        Duties = measure.Duties,
        Coverage = measure.Coverage,
        Findings = measure.Findings.Select(f => AssessmentFinding.Of(f, language)).ToValueList(),
    };
}
