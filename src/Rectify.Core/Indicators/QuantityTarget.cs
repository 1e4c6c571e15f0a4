using System.Globalization;

namespace Rectify.Indicators;

/// <summary>A number with its unit. Exact: never floating point.</summary>
public sealed record QuantityTarget : IndicatorTarget
{
    /// <summary>A quantity.</summary>
    /// <param name="value">The number, as printed.</param>
    /// <param name="unit">The unit as printed (%, 个百分点, 吨/日, 万公里), or null for a bare number.</param>
    public QuantityTarget(decimal value, string? unit = null)
    {
        Value = value;
        Unit = string.IsNullOrWhiteSpace(unit) ? null : unit;
    }

    /// <summary>The number.</summary>
    public decimal Value { get; }

    /// <summary>The unit as printed, or null.</summary>
    public string? Unit { get; }

    /// <summary>The number and its unit.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + Unit;

    private protected override void Closed()
    {
    }
}
