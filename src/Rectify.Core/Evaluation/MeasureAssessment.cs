using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Where a measure stands on a day, and why.</summary>
public sealed record MeasureAssessment
{
    private static readonly Deferred<LocalDate?> NoDay = new(value: null);

    internal MeasureAssessment(string id) => Id = id;

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

    /// <summary>What the due day in force rests on, such as the words of the plan or a calendar that does not reach so far; null where there is none.</summary>
    public DueDayBasis? DueBasis { get; internal init; }

    /// <summary>The due day as the plan first wrote it (or the policy supplied it); null where there is none.</summary>
    public LocalDate? OriginalDue { get; internal init; }

    /// <summary>Days from the day looked at to the due day, negative after it; null where there is none.</summary>
    public int? DaysToDue { get; internal init; }

    /// <summary>The first later day on which a verdict changes if no new fact becomes known; null if never.</summary>
    /// <remarks>Found when first asked for.</remarks>
    public LocalDate? NextChange { get => LaterNextChange.Value; internal init => LaterNextChange = new(value); }

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
    public Coverage? Coverage { get => LaterCoverage.Value; internal init => LaterCoverage = new(value); }

    /// <summary>Violated and undetermined outcomes and failed rules, the heaviest first, then by rule id.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>Whether it is rectified, accepted, closed out or published.</summary>
    public bool IsCompleted => Stage is Stage.Rectified or Stage.Accepted or Stage.ClosedOut or Stage.Published;

    internal Deferred<LocalDate?> LaterNextChange { get; init; } = NoDay;

    internal Deferred<Coverage?> LaterCoverage { get; init; } = Scorer.NoCoverage;
}
