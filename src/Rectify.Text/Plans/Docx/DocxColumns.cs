using System.Text;

namespace Rectify.Text.Plans.Docx;

/// <summary>The columns of the table of an annex, and the writing of its rows as labelled paragraphs.</summary>
internal sealed class DocxColumns
{
    private readonly List<(int Column, LabelKind Kind, string Label)> _columns = [];
    private readonly Dictionary<int, string> _above = [];

    /// <summary>Whether the row is a header that can be read: it names what is to be done, and until when or by whom.</summary>
    public bool IsKnown => Has(LabelKind.Measures) && (Has(LabelKind.Units) || Has(LabelKind.Deadline));

    public static DocxColumns Read(List<DocxCell> header)
    {
        var columns = new DocxColumns();
        foreach (var cell in header)
        {
            string label = new([.. TextFold.Fold(cell.Text).Where(static c => !char.IsWhiteSpace(c))]);
            var kind = Labels.ClassifyColumn(label);
            if (kind != LabelKind.None)
                columns._columns.Add((cell.Column, kind, label));
        }

        return columns;
    }

    /// <summary>Writes one row.</summary>
    public void Write(List<DocxCell> row, StringBuilder into)
    {
        bool hasProblem = Has(LabelKind.Problem);
        WriteLabelled(row, LabelKind.Problem, "问题", into);
        WriteLabelled(row, LabelKind.Goal, "整改目标", into);
        if (hasProblem)
            WriteLabelled(row, LabelKind.Measures, "整改措施", into);
        else
            WriteNumbered(row, into);
        foreach (var (column, kind, label) in _columns)
        {
            if (Labels.IsTrailer(kind) && ValueOf(row, column) is { Length: > 0 } value)
                into.Append(label).Append(':').Append(value.Replace("\n", kind == LabelKind.Deadline ? "," : "、", StringComparison.Ordinal)).Append('\n');
        }
    }

    // A problem or goal that goes on from the row above is not written again.
    private void WriteLabelled(List<DocxCell> row, LabelKind kind, string label, StringBuilder into)
    {
        foreach (var (column, _, _) in _columns.Where(c => c.Kind == kind))
        {
            bool continues = CellAt(row, column) is not { ContinuesAbove: false } && kind != LabelKind.Measures;
            if (ValueOf(row, column) is { Length: > 0 } value && !continues)
                into.Append(label).Append(':').Append(value).Append('\n');
        }
    }

    private void WriteNumbered(List<DocxCell> row, StringBuilder into)
    {
        foreach (var (column, kind, _) in _columns)
        {
            if (kind == LabelKind.Measures && ValueOf(row, column) is { Length: > 0 } value)
                into.Append(value).Append('\n');
        }
    }

    // A merged cell holds for each of its rows.
    private string ValueOf(List<DocxCell> row, int column)
    {
        var cell = CellAt(row, column);
        if (cell is { ContinuesAbove: false })
            _above[column] = cell.Text;
        return cell is null ? "" : _above.GetValueOrDefault(column, "");
    }

    private static DocxCell? CellAt(List<DocxCell> row, int column) => row.Find(c => c.Column <= column && column < c.Column + c.Width);

    private bool Has(LabelKind kind) => _columns.Exists(c => c.Kind == kind);
}
