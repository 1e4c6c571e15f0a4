namespace Rectify.Plans;

/// <summary>What differs between two editions of a measure.</summary>
public enum PlanChangeKind
{
    /// <summary>The id: the measure stands elsewhere in the plan.</summary>
    Renumbered,

    /// <summary>The wording.</summary>
    Text,

    /// <summary>The time limit.</summary>
    Deadline,

    /// <summary>A unit was added.</summary>
    UnitAdded,

    /// <summary>A unit was removed.</summary>
    UnitRemoved,

    /// <summary>Another unit leads.</summary>
    Lead,

    /// <summary>A target was added.</summary>
    TargetAdded,

    /// <summary>A target was dropped.</summary>
    TargetDropped,

    /// <summary>The number, level or comparator of a target.</summary>
    TargetValue,

    /// <summary>The day of a target.</summary>
    TargetDay,

    /// <summary>How firm a target is.</summary>
    TargetModality,

    /// <summary>A milestone was added.</summary>
    MilestoneAdded,

    /// <summary>A milestone was dropped.</summary>
    MilestoneDropped,

    /// <summary>The day of a milestone.</summary>
    MilestoneDay,

    /// <summary>How firm a milestone is.</summary>
    MilestoneModality,

    /// <summary>A recurring duty was added.</summary>
    DutyAdded,

    /// <summary>A recurring duty was dropped.</summary>
    DutyDropped,

    /// <summary>How often a duty recurs.</summary>
    DutyFrequency,

    /// <summary>The day from which the time of the measure counts moved.</summary>
    Start,

    /// <summary>The window in which a target is to be met again and again changed.</summary>
    TargetWindow,

    /// <summary>The days on which a duty begins or ends moved.</summary>
    DutyDays,

    /// <summary>A duty came to be owed by each unit by itself, or no longer is.</summary>
    DutyScope,
}
