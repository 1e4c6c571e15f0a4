namespace Rectify.Deadlines;

/// <summary>How exactly the wording names the day; the due day is always the last day of what it names.</summary>
public enum DeadlinePrecision
{
    /// <summary>A named day: 2018年6月30日前.</summary>
    Day,

    /// <summary>A third of a month: 上旬, 中旬, 下旬.</summary>
    TenDay,

    /// <summary>A month: 2018年8月底.</summary>
    Month,

    /// <summary>A quarter: 第三季度.</summary>
    Quarter,

    /// <summary>Half a year: 上半年.</summary>
    HalfYear,

    /// <summary>A year: 2020年年底.</summary>
    Year,

    /// <summary>A five-year plan: 十三五.</summary>
    FiveYear,
}
