namespace Rectify.Text.Indicators;

/// <summary>What sort of unit follows a number.</summary>
internal enum MeasurementUnitKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A share: %, ‰.</summary>
    Share,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>A classifier of things that are counted: 个, 家, 座.</summary>
    Count,

    /// <summary>A measure: 公里, 吨/日, 微克/立方米.</summary>
    Measure,

    /// <summary>A measure that sizes of things are given in, hardly ever targets: 蒸吨, 岁.</summary>
    Size,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Times that something is done: 次, 轮.</summary>
    Times,

    /// <summary>A multiple of what was: 倍.</summary>
    Multiple,
}
