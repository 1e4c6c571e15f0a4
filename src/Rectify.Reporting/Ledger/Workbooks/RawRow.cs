namespace Rectify.Reporting.Workbooks;

/// <summary>A row of a file with at least one cell that is not blank.</summary>
/// <param name="Index">Its position, from 0.</param>
/// <param name="Cells">Its cells by their columns, from 0.</param>
internal sealed record RawRow(int Index, SortedDictionary<int, RawCell> Cells);
