namespace Rectify.Indicators;

/// <summary>What is measured against the target's value.</summary>
public enum IndicatorMode
{
    /// <summary>Reach a level: 达到90%以上.</summary>
    Reach,

    /// <summary>Keep a level: 稳定在25%以上.</summary>
    Maintain,

    /// <summary>Rise by an amount or a percentage of the baseline: 增长9%以上, 新增2620吨/日.</summary>
    IncreaseBy,

    /// <summary>Fall by an amount or a percentage of the baseline: 下降15%以上.</summary>
    DecreaseBy,

    /// <summary>Do something so many times or for so many things: 建成微型监测站2000个.</summary>
    Count,

    /// <summary>Leave none: 基本消除黑臭水体.</summary>
    Eliminate,
}
