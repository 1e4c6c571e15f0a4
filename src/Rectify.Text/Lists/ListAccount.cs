using Rectify.Primitives;

namespace Rectify.Text.Lists;

/// <summary>Collects what is to be said of the cells of a list, and counts what became of their characters.</summary>
internal sealed class ListAccount
{
    private const int LongestQuote = 40;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Code, string Message)> _said = [];

    /// <summary>Characters that the plan or the log keeps.</summary>
    public int Modelled { get; set; }

    /// <summary>Characters of headings and numbers.</summary>
    public int Structural { get; set; }

    /// <summary>Characters of all cells.</summary>
    public int Total { get; set; }

    public void Add(string code, DiagnosticSeverity severity, string message) => Add(code, severity, 0, 0, "", message);

    /// <summary>Says something of a cell, its address first.</summary>
    public void Add(string code, DiagnosticSeverity severity, ListRow row, ListCell cell, string message) =>
        Add(code, severity, cell.Row, cell.Column, row.Shown(cell), $"{row.AddressOf(cell)}: {message}");

    /// <summary>Says something of a column, the address of its heading first.</summary>
    public void Add(string code, DiagnosticSeverity severity, ListSheet sheet, int headerAt, ListColumn column, string message)
    {
        int row = sheet.Rows[headerAt].Index;
        Add(code, severity, row, column.Column, column.Heading, $"{sheet.AddressOf(row, column.Column)}: {message}");
    }

    public ValueList<Diagnostic> ToList() => _diagnostics.ToValueList();

    public Coverage Count() => new(Math.Min(Modelled, Total), Structural, Math.Max(0, Total - Structural - Modelled));

    // A merged cell is said once.
    private void Add(string code, DiagnosticSeverity severity, int row, int column, string quote, string message)
    {
        if (!_said.Add((code, message)))
            return;
        string shown = quote.ReplaceLineEndings(" ");
        if (shown.Length > LongestQuote)
            shown = shown[..(LongestQuote - (char.IsHighSurrogate(shown[LongestQuote - 1]) ? 1 : 0))] + "…";
        _diagnostics.Add(new Diagnostic(code, severity, row + 1, column + 1, new SourceSpan(0, 0), shown, message));
    }
}
