using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>The columns of a list by its headings.</summary>
internal sealed class ListColumns
{
    // Fields of which a row has one: a second column that says it is named and not read.
    private static readonly ListField[] Single = [ListField.Id, ListField.Due, ListField.RevisedDue, ListField.Completion, ListField.CompletedOn, ListField.Start, ListField.Percent];

    private readonly List<ListColumn> _columns;

    private ListColumns(ListHeader header, List<ListColumn> columns)
    {
        FirstHeaderAt = header.FirstAt;
        HeaderAt = header.LastAt;
        _columns = columns;
    }

    /// <summary>The position of the first row of headings among the rows of the sheet.</summary>
    public int FirstHeaderAt { get; }

    /// <summary>The position of the last row of headings among the rows of the sheet.</summary>
    public int HeaderAt { get; }

    /// <summary>The columns, from left to right.</summary>
    public IReadOnlyList<ListColumn> All => _columns;

    /// <summary>Finds the headings of a sheet and what stands under them; null where there are none that are known.</summary>
    public static ListColumns? Find(IReadOnlyList<RawRow> rows)
    {
        if (ListHeader.Find(rows) is not { } header)
            return null;
        var columns = new ListColumns(header, [.. header.Headings.Select(static h => new ListColumn(h.Column, h.Field, h.Heading))]);
        columns.Settle();
        columns.NameTwins();
        return columns;
    }

    /// <summary>Adds the columns that hold something and have no heading; their letter stands for it.</summary>
    public void AddUnheaded(IEnumerable<RawRow> rows)
    {
        var known = _columns.Select(static c => c.Column).ToHashSet();
        foreach (int column in rows.SelectMany(static r => r.Cells.Keys).Where(known.Add).ToList())
            _columns.Add(new ListColumn(column, ListField.None, CellAddress.ColumnName(column)));
        _columns.Sort(static (a, b) => a.Column.CompareTo(b.Column));
    }

    public bool Has(ListField field) => _columns.Exists(c => c.Field == field);

    // Headings of wide meaning say what no other column says.
    private void Settle()
    {
        Settle(ListField.RowNumber, Has(ListField.Id) ? ListField.None : ListField.Id);
        Settle(ListField.Description, Has(ListField.Problem) && Has(ListField.Measure) ? ListField.None : ListField.Problem);
        Settle(ListField.Recommendation, Has(ListField.Measure) ? ListField.None : ListField.Measure);
        Settle(ListField.Response, Has(ListField.Measure) ? ListField.None : ListField.Measure);
        SettleLimits();
    }

    // The limit as first written is the limit; what a later column says instead moves it.
    private void SettleLimits()
    {
        if (Has(ListField.OriginalDue))
            Settle(ListField.Due, ListField.RevisedDue);
        Settle(ListField.OriginalDue, ListField.Due);
        if (!Has(ListField.Due))
            Settle(ListField.RevisedDue, ListField.Due);
        if (Has(ListField.Due))
            Settle(ListField.Completion, ListField.CompletedOn);
        else
            Settle(ListField.Completion, ListField.Due, static heading => heading.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'));
    }

    private void Settle(ListField wide, ListField field, Predicate<string>? isMeant = null)
    {
        for (int i = 0; i < _columns.Count; i++)
        {
            if (_columns[i].Field == wide && isMeant?.Invoke(_columns[i].Heading) != false)
                _columns[i] = _columns[i] with { Field = field };
        }
    }

    private void NameTwins()
    {
        foreach (var field in Single)
        {
            string? before = null;
            for (int i = 0; i < _columns.Count; i++)
            {
                if (_columns[i].Field != field)
                    continue;
                if (before is not null)
                    _columns[i] = _columns[i] with { Field = ListField.None, Before = before };
                before ??= _columns[i].Heading;
            }
        }
    }
}
