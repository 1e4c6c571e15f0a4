using System.Buffers;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>A table that lost its columns, one cell a line: 序号 / 工作任务 / 责任单位 / 1 / … / 2 / …. The running number of each row marks where it begins.</summary>
internal sealed class FlattenedTable(SourceText source)
{
    /// <summary>More columns than any table has.</summary>
    public const int MostColumns = 12;

    /// <summary>More characters than the name of any column has, a note in brackets with it.</summary>
    public const int LongestName = 60;

    private const int LongestLimit = 24;

    private static readonly SearchValues<char> TimeMarks = SearchValues.Create("年月日期久立即已");

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
        IsNumbered = _columns.Count > 0 && FieldLexicon.RunningNumbers.Contains(_columns[0].Label);
        bool isKnown = _columns.Count > 2 && Has(LabelKind.Measures) && (Has(LabelKind.Units) || Has(LabelKind.Deadline));
        return isKnown ? _columns.Count : 0;
    }

    /// <summary>The rows under one number, each as its cells without the number; more than one where cells beside them are merged.</summary>
    /// <param name="lines">The lines after the number.</param>
    /// <param name="ordinal">The number.</param>
    /// <param name="taken">How many lines they take.</param>
    public List<List<TableCell>> ReadRows(List<TextRange> lines, int ordinal, out int taken)
    {
        int width = _columns.Count - 1;
        taken = lines.FindIndex(line => IsNumber(line, ordinal + 1));
        taken = taken < 0 ? EndOfLast(lines) : taken;
        if (taken < width)
            return [];
        var row = lines[..taken];
        int measures = _columns.FindIndex(1, static c => c.Kind == LabelKind.Measures) - 1;
        var whole = Spread(row, measures);
        return (taken == width ? null : Merged(row) ?? (Fit(whole) ? null : WithMore(row, measures))) ?? [whole];
    }

    // No number follows the last row; what goes on below it does so in rows that fit.
    private int EndOfLast(List<TextRange> lines)
    {
        int width = Math.Min(_columns.Count - 1, lines.Count);
        for (int shared = 1; shared < width - 1; shared++)
        {
            int end = width;
            int step = width - shared;
            while (end + step <= lines.Count && Fit(Row(lines, end, shared)))
                end += step;
            if (end > width)
                return end;
        }

        return width;
    }

    // The cells of the columns from one on, their first on a line.
    private List<TableCell> Row(List<TextRange> lines, int at, int from) => [.. Enumerable.Range(from, _columns.Count - 1 - from).Select(i => CellOf(i, lines[at + i - from]))];

    // What is to be done may take more than one line.
    private List<TableCell> Spread(List<TextRange> row, int measures)
    {
        int more = row.Count + 1 - _columns.Count;
        List<TableCell> cells = [];
        for (int i = 0; i + 1 < _columns.Count; i++)
            cells.Add(CellOf(i, row[i <= measures ? i : i + more] with { End = row[i < measures ? i : i + more].End }));
        return cells;
    }

    // 河道漂浮物 | 打捞 | 镇农办 | 5月底 | 安装拦污网 | 镇水利站 | 6月底: the first cells hold for every row.
    private List<List<TableCell>>? Merged(List<TextRange> row)
    {
        int width = _columns.Count - 1;
        for (int shared = 1; shared < width - 1; shared++)
        {
            if ((row.Count - shared) % (width - shared) != 0)
                continue;
            List<List<TableCell>> rows = [];
            for (int at = shared; at < row.Count; at += width - shared)
                rows.Add(Row(row, at, shared));
            if (!rows.TrueForAll(Fit))
                continue;
            rows[0].InsertRange(0, Row(row, 0, 0)[..shared]);
            return rows;
        }

        return null;
    }

    // More to be done by the same units: 修补屋面 | 东镇政府 | 5月底 | 清通落水管.
    private List<List<TableCell>>? WithMore(List<TextRange> row, int measures)
    {
        int width = _columns.Count - 1;
        var first = Row(row, 0, 0);
        return Fit(first)
            ? [first, .. row[width..].Select(line => first.FindAll(static c => Labels.IsTrailer(c.Kind)).Prepend(CellOf(measures, line)).ToList())]
            : null;
    }

    private TableCell CellOf(int column, TextRange words) => new(_columns[column + 1].Kind, _columns[column + 1].Label, words);

    private bool Fit(List<TableCell> cells) => cells.Exists(static c => c.Kind is LabelKind.Units or LabelKind.Deadline) && cells.TrueForAll(cell => cell.Kind switch
    {
        LabelKind.Units => OrganizationNames.IsUnit(LastName(source.Slice(cell.Words.Start, cell.Words.End))),
        LabelKind.Deadline => cell.Words.Length <= LongestLimit && source.Slice(cell.Words.Start, cell.Words.End).ContainsAny(TimeMarks),
        _ => true,
    });

    private static ReadOnlySpan<char> LastName(ReadOnlySpan<char> units) => units[(units.LastIndexOfAny("、,; ") + 1)..];

    /// <summary>Determines whether a line is nothing but a number.</summary>
    public bool IsNumber(TextRange line, int number) =>
        int.TryParse(source.Slice(line.Start, line.End), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int read) && read == number;

    private bool Has(LabelKind kind) => _columns.Exists(c => c.Kind == kind);
}
