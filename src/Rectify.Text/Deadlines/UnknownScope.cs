namespace Rectify.Text.Deadlines;

/// <summary>Before which dates a word makes them unknown.</summary>
internal enum UnknownScope
{
    /// <summary>Any date: 农历|2024年6月底.</summary>
    AnyDate,

    /// <summary>A date without a year of its own: 两年后|6月底.</summary>
    Yearless,

    /// <summary>A numbered quarter: 后|三季度.</summary>
    Quarter,

    /// <summary>月底, 年底 and the like, where no number stands: 几|月底.</summary>
    BareEnd,

    /// <summary>年内 and 月内, where no number stands: 数|年内, but 件数|年底前.</summary>
    BareSpan,

    /// <summary>月底 and the like only: 两个|月底, but 5个|年底前完成.</summary>
    BareMonth,
}
