namespace Rectify.Reporting.Workbooks;

/// <summary>As what a number is shown.</summary>
internal enum NumberFormat
{
    /// <summary>As a number.</summary>
    Plain,

    /// <summary>As a day or a time.</summary>
    Day,

    /// <summary>As a percentage.</summary>
    Percent,
}
