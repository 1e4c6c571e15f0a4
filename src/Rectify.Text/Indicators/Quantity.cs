using Rectify.Indicators;

namespace Rectify.Text.Indicators;

/// <summary>A number of a passage with its unit and the words after it that say how to hold it.</summary>
internal sealed record Quantity
{
    /// <summary>The position of its first character.</summary>
    public required int Start { get; init; }

    /// <summary>The position after its last character, with 以上 and the like.</summary>
    public required int End { get; init; }

    /// <summary>The number; of a range the lower end.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range (1—2家), or null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>What sort of unit.</summary>
    public MeasurementUnitKind Kind { get; init; }

    /// <summary>What the words after the number say: 以上, 以内, 左右.</summary>
    public Comparator? Suffix { get; init; }

    /// <summary>Whether the words after the number make a class of size: 35蒸吨/小时及以下.</summary>
    public bool IsClass { get; init; }

    /// <summary>Whether it is a rough number: 800余吨.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether it is written in Chinese numerals.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>Whether it counts how often something is done, and so with 每年 makes a duty: 2次.</summary>
    public bool IsTimes => Kind == MeasurementUnitKind.Times && Unit is "次" or "轮" or "轮次" or "遍" or "趟";

    /// <summary>Whether its unit names the thing that is counted: 3个村.</summary>
    public bool CountsItself => Unit is "村" or "个村";

    /// <summary>Whether its unit is that of a phase of construction, which Chinese numerals only number: 二期工程.</summary>
    public bool IsPhase => Unit is "期";
}
