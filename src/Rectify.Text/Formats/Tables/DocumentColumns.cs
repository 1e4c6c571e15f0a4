using System.Text;
using Rectify.Text.Lexicon;
using Rectify.Text.Plans;

namespace Rectify.Text.Formats.Tables;

/// <summary>The columns of the table of an annex, and the writing of its rows as labelled paragraphs.</summary>
internal sealed class DocumentColumns
{
    private readonly List<TableColumn> _columns = [];
    private readonly List<string> _unknown = [];
    private readonly Dictionary<int, string> _above = [];

    /// <summary>Whether the row is a header that can be read: it names what is to be done, and until when or by whom.</summary>
    public bool IsKnown => Has(LabelKind.Measures) && (Has(LabelKind.Units) || Has(LabelKind.Deadline));

    /// <summary>The columns that are not known, whose cells are not written.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    public static DocumentColumns Read(List<DocumentCell> header)
    {
        var columns = new DocumentColumns();
        foreach (var cell in header)
        {
            string label = new([.. TextFold.Fold(cell.Text).Where(static c => !char.IsWhiteSpace(c))]);
            var kind = Labels.ClassifyColumn(label);
            if (kind != LabelKind.None)
                columns._columns.Add(new TableColumn(kind, label, cell.Column));
            else if (label.Length > 0)
                columns._unknown.Add(label);
        }

        TaskNames.Settle(columns._columns);
        return columns;
    }

    /// <summary>Writes one row.</summary>
    public void Write(List<DocumentCell> row, StringBuilder into)
    {
        bool hasProblem = Has(LabelKind.Problem);
        WriteLabelled(row, LabelKind.Problem, "问题", into);
        WriteLabelled(row, LabelKind.Goal, "整改目标", into);
        if (hasProblem)
            WriteLabelled(row, LabelKind.Measures, "整改措施", into);
        else
            WriteNumbered(row, into);
        foreach (var (kind, label, column) in _columns)
        {
            if (Labels.IsTrailer(kind) && ValueOf(row, column) is { Length: > 0 } value)
                WriteLine(label, value.Replace("\n", kind == LabelKind.Deadline ? "," : "、", StringComparison.Ordinal), into);
        }

        WriteRest(row, into);
    }

    // What is reported, and what the plan does not keep but the account of its characters does.
    private void WriteRest(List<DocumentCell> row, StringBuilder into)
    {
        foreach (var (kind, label, column) in _columns)
        {
            bool isWritten = kind == LabelKind.Report || (kind == LabelKind.Other && !FieldLexicon.RunningNumbers.Contains(label));
            if (isWritten && ValueOf(row, column) is { Length: > 0 } value)
                WriteLine(label, value.Replace('\n', ' '), into);
        }
    }

    private static void WriteLine(string label, string value, StringBuilder into) => into.Append(label).Append(':').Append(value).Append('\n');

    // A problem or goal that goes on from the row above is not written again.
    private void WriteLabelled(List<DocumentCell> row, LabelKind kind, string label, StringBuilder into)
    {
        foreach (var (_, _, column) in _columns.Where(c => c.Kind == kind))
        {
            bool continues = CellAt(row, column) is not { ContinuesAbove: false } && kind != LabelKind.Measures;
            if (ValueOf(row, column) is { Length: > 0 } value && !continues)
                WriteLine(label, value, into);
        }
    }

    private void WriteNumbered(List<DocumentCell> row, StringBuilder into)
    {
        foreach (var (kind, _, column) in _columns)
        {
            if (kind == LabelKind.Measures && ValueOf(row, column) is { Length: > 0 } value)
                into.Append(value).Append('\n');
        }
    }

    // A merged cell holds for each of its rows.
    private string ValueOf(List<DocumentCell> row, int column)
    {
        var cell = CellAt(row, column);
        if (cell is { ContinuesAbove: false })
            _above[column] = cell.Text;
        return cell is null ? "" : _above.GetValueOrDefault(column, "");
    }

    private static DocumentCell? CellAt(List<DocumentCell> row, int column) => row.Find(c => c.Column <= column && column < c.Column + c.Width);

    private bool Has(LabelKind kind) => _columns.Exists(c => c.Kind == kind);
}
