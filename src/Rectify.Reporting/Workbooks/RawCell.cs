namespace Rectify.Reporting.Workbooks;

/// <summary>A cell as it stands in a file.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The text, or the number or truth value as the file spells it.</param>
/// <param name="Look">As what a number is shown.</param>
internal readonly record struct RawCell(RawCellKind Kind, string Text, NumberFormat Look = NumberFormat.Plain);
