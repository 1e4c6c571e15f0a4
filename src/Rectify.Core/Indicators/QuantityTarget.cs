using System.Globalization;
using Ardalis.GuardClauses;
using Rectify.Primitives;

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
        Unit = unit;
    }

    /// <summary>The number.</summary>
    public decimal Value { get; init; }

    /// <summary>The unit as printed, or null; a blank one is none.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Unit { get; init => field = string.IsNullOrWhiteSpace(value) ? null : Guard.Against.BadText(value, "unit"); }

    /// <summary>The number and its unit.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + Unit;

    private protected override void Closed()
    {
    }
}
