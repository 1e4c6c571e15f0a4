using System.Buffers;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>A table in plain text, its columns parted by tabs or strokes: a header that names known columns (问题, 整改措施, 整改时限, 责任单位) gives each row its labels.</summary>
internal sealed class TextTable(SourceText source)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("\t|│┃");
    private static readonly SearchValues<char> Rules = SearchValues.Create("-—=:+ \t|│┃─━┼├┤┌┐└┘┬┴");

    private const int FewestSpacedColumns = 4;
    private const int MostLost = 2;

    private readonly List<TableColumn> _columns = [];
    private bool _isSpaced;
    private bool _isBordered;
    private bool _isFresh;

    /// <summary>Indicates whether the rows describe problems, so that what is to be done stands under them.</summary>
    public bool HasProblems => _columns.Exists(static c => c.Kind == LabelKind.Problem);

    /// <summary>The first line of several cells that is no header that can be read; null where there is none.</summary>
    public TextRange? Unknown { get; private set; }

    /// <summary>Whether a line is the header of a table that can be read, or belongs to the table that is open.</summary>
    public bool Holds(TextRange line)
    {
        // The number of a page stands between two rows of one table.
        if (_columns.Count > 0 && IsPageNumber(line))
            return true;
        if (_isSpaced && _columns.Count > 0 && Spaced(line).Count == _columns.Count)
            return true;
        if (_isSpaced)
            _columns.Clear();
        _isSpaced = false;
        var cells = Cells(line);
        // ├──┼──┤ stands between the rows of a table that is open.
        if (_columns.Count > 0 && IsRule(line))
            return true;
        if (cells.Count < 2)
        {
            _columns.Clear();
            return OpenSpaced(line);
        }

        if (_columns.Count == 0)
            _isBordered = Separators.Contains(source.Original[line.Start]);
        return _columns.Count > 0 || (!IsForm(cells) && Open(cells));
    }

    /// <summary>The cells of a row of a form, which holds names of fields beside their values (责任单位 / 县交通局 / 整改时限 / 5月底); none where the line is no such row.</summary>
    public List<TableCell> ReadForm(TextRange line)
    {
        List<TableCell> row = [];
        if (!source.Original.AsSpan(line.Start, line.Length).ContainsAny(Separators) || Cells(line) is not { } cells || !IsForm(cells))
            return row;
        for (int i = 0; i + 1 < cells.Count; i += 2)
        {
            if (!cells[i + 1].IsEmpty)
                row.Add(new TableCell(FieldLexicon.Names.Contains(NameOf(cells[i])) ? LabelKind.Problem : Labels.ClassifyColumn(NameOf(cells[i])), NameOf(cells[i]), cells[i + 1]));
        }

        return row;
    }

    private bool IsRule(TextRange line) => !source.Original.AsSpan(line.Start, line.Length).ContainsAnyExcept(Rules);

    private bool IsPageNumber(TextRange line) => PageNumber.Is(source.Slice(line.Start, line.End));

    private bool IsForm(List<TextRange> cells)
    {
        if (cells.Count < 2 || cells.Count % 2 != 0 || FieldLexicon.RunningNumbers.Contains(source.Unspaced(cells[0])))
            return false;
        bool isKnown = false;
        for (int i = 0; i < cells.Count; i++)
        {
            // 文号: | … is a name of a field that no plan has.
            bool isField = Labels.ClassifyColumn(NameOf(cells[i])) != LabelKind.None;
            isKnown |= isField;
            bool isName = isField || (i % 2 == 0 && !cells[i].IsEmpty && source[cells[i].End - 1] == ':');
            if (isName != (i % 2 == 0))
                return false;
        }

        return isKnown;
    }

    private string NameOf(TextRange cell) => source.Unspaced(cell).TrimEnd(':', '：');

    /// <summary>The cells of a row that are not empty, each with its column; none for a header or a rule.</summary>
    public List<TableCell> Read(TextRange line)
    {
        var cells = _isSpaced ? Spaced(line) : Cells(line);
        List<TableCell> row = [];
        if (IsRule(line) || IsPageNumber(line) || IsHeader(cells))
            return row;
        bool isFirst = _isFresh;
        _isFresh = false;
        if (isFirst && ReadSecondHeader(cells))
            return row;
        int lost = CountLost(cells);
        for (int i = 0; i < lost; i++)
            cells.Insert(1, new TextRange(cells[0].End, cells[0].End));
        for (int i = 0; i < Math.Min(cells.Count, _columns.Count); i++)
        {
            if (!cells[i].IsEmpty)
                row.Add(new TableCell(_columns[i].Kind, _columns[i].Label, cells[i]));
        }

        return row;
    }

    // 责任分工 over 牵头科室 and 配合科室: what stands lower names the column.
    private bool ReadSecondHeader(List<TextRange> cells)
    {
        bool isHeader = cells.Count <= _columns.Count && cells.FindAll(static c => !c.IsEmpty).Count > 1
            && cells.TrueForAll(cell => cell.IsEmpty || Labels.ClassifyColumn(source.Unspaced(cell)) is not (LabelKind.None or LabelKind.Other));
        for (int i = 0; isHeader && i < cells.Count; i++)
        {
            if (!cells[i].IsEmpty)
                _columns[i] = _columns[i] with { Kind = Labels.ClassifyColumn(source.Unspaced(cells[i])), Label = source.Unspaced(cells[i]) };
        }

        return isHeader;
    }

    // A row beside a merged cell lacks it, and its other cells stand too far to the left: those of units then hold none.
    private int CountLost(List<TextRange> cells)
    {
        int given = cells.FindLastIndex(static c => !c.IsEmpty) + 1;
        if (!FieldLexicon.RunningNumbers.Contains(_columns[0].Label) || given == _columns.Count || AreUnits(cells, 0))
            return 0;
        for (int lost = 1; lost <= MostLost && given + lost <= _columns.Count; lost++)
        {
            if (AreUnits(cells, lost))
                return lost;
        }

        return 0;
    }

    private bool AreUnits(List<TextRange> cells, int lost)
    {
        bool holdsUnits = false;
        for (int i = 1 + lost; i < _columns.Count; i++)
        {
            if (_columns[i].Kind != LabelKind.Units || i - lost >= cells.Count || cells[i - lost].IsEmpty)
                continue;
            var units = source.Slice(cells[i - lost].Start, cells[i - lost].End);
            if (!OrganizationNames.IsUnit(units[(units.LastIndexOfAny("、,;| ") + 1)..]))
                return false;
            holdsUnits = true;
        }

        return holdsUnits;
    }

    private bool Open(List<TextRange> cells)
    {
        foreach (var cell in cells)
            _columns.Add(new TableColumn(Labels.ClassifyColumn(source.Unspaced(cell)), source.Unspaced(cell)));
        TaskNames.Settle(_columns);
        bool isKnown = Has(LabelKind.Measures) && (Has(LabelKind.Units) || Has(LabelKind.Deadline));
        _isFresh = isKnown;
        if (!isKnown)
            _columns.Clear();
        if (!isKnown && cells.Count > 2)
            Unknown ??= new TextRange(cells[0].Start, cells[^1].End);
        return isKnown;
    }

    // A header of names of fields and nothing else, parted by spaces; each row has as many words as it.
    private bool OpenSpaced(TextRange line)
    {
        var cells = Spaced(line);
        _isSpaced = cells.Count >= FewestSpacedColumns && cells.TrueForAll(cell => Labels.ClassifyColumn(source.Unspaced(cell)) != LabelKind.None) && Open(cells);
        return _isSpaced;
    }

    private List<TextRange> Spaced(TextRange line)
    {
        List<TextRange> cells = [];
        for (int start = line.Start; start < line.End;)
        {
            int end = start;
            while (end < line.End && !SourceText.IsSpace(source[end]))
                end++;
            cells.Add(new TextRange(start, end));
            start = source.SkipSpaces(end, line.End);
        }

        return cells;
    }

    private bool Has(LabelKind kind) => _columns.Exists(c => c.Kind == kind);

    // A table that goes on over a page repeats its header.
    private bool IsHeader(List<TextRange> cells)
    {
        for (int i = 0; i < Math.Min(cells.Count, _columns.Count); i++)
        {
            if (!string.Equals(source.Unspaced(cells[i]), _columns[i].Label, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private List<TextRange> Cells(TextRange line)
    {
        List<TextRange> cells = [];
        var words = source.Original.AsSpan(0, line.End);
        int start = line.Start;
        bool hasStroke = start < line.End && words[start] != '\t' && Separators.Contains(words[start]);
        // Where the header begins without a stroke, a row that begins with one has nothing in its first cell.
        if (hasStroke && (_columns.Count == 0 || _isBordered))
            start++;
        while (start <= line.End)
        {
            int length = words[start..].IndexOfAny(Separators);
            int end = length < 0 ? line.End : start + length;
            int from = source.SkipSpaces(start, end);
            if (length >= 0 || from < end)
                cells.Add(new TextRange(from, source.TrimEnd(from, end)));
            start = end + 1;
        }

        // A row that goes on from the one above begins with empty cells, whose tabs are no indentation.
        for (int at = line.Start - 1; cells.Count > 1 && at >= 0 && words[at] is '\t' or ' '; at--)
        {
            if (words[at] == '\t')
                cells.Insert(0, new TextRange(line.Start, line.Start));
        }

        return cells;
    }
}
