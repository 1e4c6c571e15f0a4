namespace Rectify.Progress;

/// <summary>The kinds of supervision on site (督导检查).</summary>
public enum SupervisionKind
{
    /// <summary>A supervision of one subject (专项督查).</summary>
    Special,

    /// <summary>By several bodies together (联合督查).</summary>
    Joint,

    /// <summary>Drawn at random (随机抽查).</summary>
    SpotCheck,

    /// <summary>Places check each other (交叉互查).</summary>
    CrossCheck,

    /// <summary>Half-way through (中期督察).</summary>
    MidTerm,

    /// <summary>After the end (后督察).</summary>
    FollowUp,

    /// <summary>By a third party (第三方评估).</summary>
    ThirdParty,
}
