namespace Rectify.Text.Plans;

/// <summary>A table that lost its columns, one cell a line: 序号 / 工作任务 / 责任单位 / 1 / … / 2 / …. The running number of each row marks where it begins.</summary>
internal sealed class FlattenedTable(SourceText source)
{
    /// <summary>More columns than any table has.</summary>
    public const int MostColumns = 12;

    /// <summary>More characters than the name of any column has, a note in brackets with it.</summary>
    public const int LongestName = 60;

    private readonly List<TableColumn> _columns = [];

    /// <summary>Indicates whether the rows describe problems, so that what is to be done stands under them.</summary>
    public bool HasProblems => _columns.Exists(static c => c.Kind == LabelKind.Problem);

    /// <summary>Whether each row begins with its running number; else all rows have as many lines as the header.</summary>
    public bool IsNumbered { get; private set; }

    /// <summary>Determines whether lines are the cells of one row: no names of fields among them, and no numbers of a list.</summary>
    public bool IsRow(List<TextRange> lines, int at)
    {
        for (int i = 0; i < _columns.Count; i++)
        {
            if (at + i >= lines.Count || MarkerReader.Read(source.Slice(lines[at + i].Start, lines[at + i].End)).IsHeading || Labels.ReadAt(source.Slice(lines[at + i].Start, lines[at + i].End), out _) != LabelKind.None)
                return false;
        }

        return true;
    }

    /// <summary>The cells of a row without a number.</summary>
    public List<TableCell> CellsOf(List<TextRange> lines, int at) => [.. _columns.Select((column, i) => new TableCell(column.Kind, column.Label, lines[at + i]))];

    /// <summary>Reads the header that begins with a line.</summary>
    /// <returns>How many lines it takes; 0 where there is no such header.</returns>
    public int ReadHeader(List<TextRange> lines)
    {
        _columns.Clear();
        foreach (var line in lines.Take(MostColumns))
        {
            string label = source.Unspaced(line);
            if (Labels.ClassifyColumn(label) is var kind and not LabelKind.None)
                _columns.Add(new TableColumn(kind, label));
            else
                break;
        }

        TaskNames.Settle(_columns);
        IsNumbered = _columns.Count > 0 && FieldWords.RunningNumbers.Contains(_columns[0].Label);
        bool isKnown = _columns.Count > 2 && Has(LabelKind.Measures) && (Has(LabelKind.Units) || Has(LabelKind.Deadline));
        return isKnown ? _columns.Count : 0;
    }

    /// <summary>The cells of one row without its number.</summary>
    /// <param name="lines">The lines after its number.</param>
    /// <param name="ordinal">Its number.</param>
    /// <param name="taken">How many lines it takes.</param>
    public List<TableCell> ReadRow(List<TextRange> lines, int ordinal, out int taken)
    {
        int width = _columns.Count - 1;
        taken = lines.FindIndex(line => IsNumber(line, ordinal + 1));
        taken = taken < 0 ? Math.Min(width, lines.Count) : taken;
        List<TableCell> row = [];
        for (int i = 0; i < width && taken >= width; i++)
        {
            // What is to be done may take more than one line.
            int more = taken - width;
            int measures = _columns.FindIndex(1, static c => c.Kind == LabelKind.Measures) - 1;
            var first = lines[i <= measures ? i : i + more];
            var last = lines[i < measures ? i : i + more];
            row.Add(new TableCell(_columns[i + 1].Kind, _columns[i + 1].Label, new TextRange(first.Start, last.End)));
        }

        return row;
    }

    /// <summary>Determines whether a line is nothing but a number.</summary>
    public bool IsNumber(TextRange line, int number) =>
        int.TryParse(source.Slice(line.Start, line.End), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int read) && read == number;

    private bool Has(LabelKind kind) => _columns.Exists(c => c.Kind == kind);
}
