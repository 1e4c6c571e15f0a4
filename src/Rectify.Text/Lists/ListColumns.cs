using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>The columns of a list by the row of its headings.</summary>
internal sealed class ListColumns
{
    private const int RowsLookedAt = 25;

    private readonly List<(int Column, ListField Field, string Heading)> _columns = [];

    /// <summary>The position of the row of headings among the rows of the sheet.</summary>
    public int HeaderAt { get; private init; }

    /// <summary>The columns, from left to right.</summary>
    public IReadOnlyList<(int Column, ListField Field, string Heading)> All => _columns;

    /// <summary>Finds the row of headings: it names what was found or is to be done, and one thing more.</summary>
    public static ListColumns? Find(IReadOnlyList<RawRow> rows)
    {
        for (int at = 0; at < Math.Min(rows.Count, RowsLookedAt); at++)
        {
            var columns = new ListColumns { HeaderAt = at };
            foreach (var (column, cell) in rows[at].Cells)
                columns._columns.Add((column, ListWords.Read(cell.Text), cell.Text));
            columns.Settle();
            bool isHeader = (columns.Has(ListField.Measure) || columns.Has(ListField.Problem)) && columns._columns.Count(static c => c.Field != ListField.None) > 1;
            if (isHeader)
                return columns;
        }

        return null;
    }

    public bool Has(ListField field) => _columns.Exists(c => c.Field == field);

    // Headings of wide meaning say what no other column says.
    private void Settle()
    {
        Settle(ListField.Description, Has(ListField.Problem) ? (Has(ListField.Measure) ? ListField.None : ListField.Problem) : ListField.Problem);
        Settle(ListField.Recommendation, Has(ListField.Measure) ? ListField.None : ListField.Measure);
        Settle(ListField.Completion, Has(ListField.Due) ? ListField.CompletedOn : ListField.Due);
    }

    private void Settle(ListField wide, ListField field)
    {
        for (int i = 0; i < _columns.Count; i++)
        {
            if (_columns[i].Field == wide)
                _columns[i] = _columns[i] with { Field = field };
        }
    }
}
