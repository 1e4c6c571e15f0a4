using System.Globalization;

namespace Rectify.Reporting.Workbooks;

/// <summary>The names of cells.</summary>
internal static class CellAddress
{
    private const int MostColumns = 16384;

    /// <summary>The name of a cell, column and row counted from 0: C7.</summary>
    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{ColumnName(column)}{row + 1}");

    /// <summary>The letters of a column, counted from 0: A … Z, AA ….</summary>
    public static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + ColumnName(column % 26);

    /// <summary>Reads the name of a cell.</summary>
    public static bool TryParse(string? name, out int column, out int row)
    {
        (column, row) = (0, 0);
        int letters = 0;
        while (letters < name?.Length && letters < 4 && char.IsAsciiLetterUpper(name[letters]))
            column = (column * 26) + name[letters++] - 'A' + 1;
        column--;
        return letters > 0 && column < MostColumns && int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out row) && --row >= 0;
    }
}
