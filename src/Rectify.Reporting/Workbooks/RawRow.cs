namespace Rectify.Reporting.Workbooks;

/// <summary>A row of a file with at least one cell that is not blank.</summary>
/// <param name="Index">Its position, from 0.</param>
/// <param name="Cells">Its cells by their columns, from 0.</param>
internal sealed record RawRow(int Index, SortedDictionary<int, RawCell> Cells)
{
    /// <summary>Whether each of these cells is locked, as every cell is that does not say otherwise.</summary>
    public bool IsLocked { get; set; } = true;
}
