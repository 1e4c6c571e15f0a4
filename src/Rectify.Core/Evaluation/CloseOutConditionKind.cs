namespace Rectify.Evaluation;

/// <summary>What must hold before a measure can be closed out (销号).</summary>
public enum CloseOutConditionKind
{
    /// <summary>It is reported as rectified.</summary>
    Rectified,

    /// <summary>It is accepted.</summary>
    Accepted,

    /// <summary>Every milestone, and every stage of its deadline before the last, is reached.</summary>
    MilestonesReached,

    /// <summary>Every target is attained.</summary>
    TargetsMet,

    /// <summary>Every supervision order is answered.</summary>
    OrdersAnswered,
}
