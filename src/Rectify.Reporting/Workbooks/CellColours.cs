namespace Rectify.Reporting.Workbooks;

/// <summary>The words of a column that stand out.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Words">The words, each with the colour behind it.</param>
internal sealed record CellColours(int Column, IReadOnlyList<(string Word, CellFill Fill)> Words);
