namespace Rectify.Reporting.Workbooks;

/// <summary>What the cells of a column hold.</summary>
internal enum CellFormat
{
    /// <summary>Text, wrapped, whatever it looks like.</summary>
    Text,

    /// <summary>Text that a spreadsheet might take for a formula, marked as text.</summary>
    QuotedText,

    /// <summary>A code that a spreadsheet would spoil by taking it for a number: 2.10.</summary>
    Code,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A percentage: 0.85 shown as 85.00%.</summary>
    Percent,
}
