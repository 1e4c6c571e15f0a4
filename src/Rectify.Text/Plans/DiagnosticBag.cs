using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Collects diagnostics and gives them in the order of the text.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    private const int LongestQuote = 40;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Code, int Start)> _said = [];

    public void Add(string code, DiagnosticSeverity severity, int start, int end, string message)
    {
        start = Math.Min(start, source.Length);
        end = Math.Min(end, source.Length);
        if (!_said.Add((code, start)))
            return;
        var (line, column) = source.Locate(start);
        _diagnostics.Add(new Diagnostic(code, severity, line, column, source.SpanOf(start, end), Quote(start, end), message));
    }

    /// <summary>Whether something was said already of a passage that begins at a position.</summary>
    public bool Has(string code, int start) => _said.Contains((code, start));

    public ValueList<Diagnostic> ToList() => _diagnostics.OrderBy(static d => d.Span.Start).ToValueList();

    private string Quote(int start, int end)
    {
        if (end - start <= LongestQuote)
            return source.Extract(start, end);
        // A quotation does not end between the two halves of one character.
        int stop = start + LongestQuote - (char.IsHighSurrogate(source.Original[start + LongestQuote - 1]) ? 1 : 0);
        return source.Extract(start, stop) + "…";
    }
}
