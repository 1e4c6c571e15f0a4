namespace Rectify.Primitives;

/// <summary>The calendar window of a recurring duty or target.</summary>
public enum RecurrencePeriod
{
    /// <summary>A week, from Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar half-year.</summary>
    HalfYear,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>The text names no window (定期).</summary>
    Unspecified,
}
