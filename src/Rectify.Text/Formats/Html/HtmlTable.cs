using System.Globalization;
using AngleSharp.Dom;
using Rectify.Text.Formats.Tables;

namespace Rectify.Text.Formats.Html;

/// <summary>Reads a table of a page with its merged cells.</summary>
/// <param name="read">Reads the text of a cell.</param>
internal sealed class HtmlTable(Func<IElement, string> read)
{
    private const int MostColumns = 64;

    private readonly DocumentTable _table = new();

    // For how many more rows the cell above goes on in each column.
    private readonly int[] _goesOn = new int[MostColumns];

    /// <summary>The lines of the table, each ended.</summary>
    public string Read(IElement table, ICollection<string> leftOut)
    {
        foreach (var row in RowsOf(table))
            ReadRow(row);
        return _table.Write(leftOut);
    }

    // Rows stand in the table or in a part of it; those of tables within cells are not its own.
    private static IEnumerable<IElement> RowsOf(IElement table) => table.Children.SelectMany(static part => part.LocalName switch
    {
        "tr" => [part],
        "thead" or "tbody" or "tfoot" => part.Children.Where(static row => row.LocalName is "tr"),
        _ => Enumerable.Empty<IElement>(),
    });

    private void ReadRow(IElement row)
    {
        _table.BeginRow();
        int column = 0;
        foreach (var cell in row.Children.Where(static c => c.LocalName is "td" or "th"))
        {
            column = GoOn(column);
            if (column >= MostColumns)
                return;
            int width = Math.Min(Number(cell, "colspan"), MostColumns - column);
            _table.BeginCell();
            _table.Span(width);
            _table.AddParagraph(read(cell));
            _goesOn.AsSpan(column, width).Fill(Number(cell, "rowspan") - 1);
            column += width;
        }

        GoOn(column);
    }

    private int GoOn(int column)
    {
        for (; column < MostColumns && _goesOn[column] > 0; column++)
        {
            _goesOn[column]--;
            _table.BeginCell();
            _table.Merge(continues: true);
        }

        return column;
    }

    private static int Number(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Clamp(number, 1, 65_534) : 1;
}
