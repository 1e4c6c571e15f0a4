namespace Rectify.Text.Lists;

/// <summary>In which order the figures of a day stand: 6/30/2024 or 30/6/2024.</summary>
internal enum DayOrder
{
    /// <summary>The order is unknown.</summary>
    Unknown,

    /// <summary>The month first.</summary>
    MonthFirst,

    /// <summary>The day first.</summary>
    DayFirst,
}
