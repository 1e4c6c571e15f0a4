namespace Rectify.Responsibility;

/// <summary>What a unit does for a measure.</summary>
public enum ResponsibilityRole
{
    /// <summary>责任单位: answers for the measure.</summary>
    Responsible,

    /// <summary>牵头单位: leads and sums up.</summary>
    Lead,

    /// <summary>配合单位: supports.</summary>
    Supporting,

    /// <summary>督导单位: supervises.</summary>
    Supervising,

    /// <summary>验收单位: accepts the result.</summary>
    Accepting,

    /// <summary>属地: carries it out in its own territory.</summary>
    Territorial,

    /// <summary>责任领导, 牵头领导, 包保领导: a leader who oversees it; answers in no count.</summary>
    Overseeing,
}
