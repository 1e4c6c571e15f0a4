namespace Rectify.Reporting.Workbooks;

/// <summary>A sheet as it stands in a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows that are not blank, in order.</param>
/// <param name="Merges">The ranges of merged cells.</param>
/// <param name="IsHidden">Whether people do not see it.</param>
internal sealed record RawSheet(string Name, IReadOnlyList<RawRow> Rows, IReadOnlyList<CellRange> Merges, bool IsHidden = false);
