using System.Globalization;
using Rectify.Primitives;

namespace Rectify.Text;

/// <summary>Something the reader of a document has to say about a place in it.</summary>
public sealed record Diagnostic
{
    internal Diagnostic(string code, DiagnosticSeverity severity, int line, int column, SourceSpan span, string quote, string message)
    {
        Code = code;
        Severity = severity;
        Line = line;
        Column = column;
        Span = span;
        Quote = quote;
        Message = message;
    }

    /// <summary>One of <see cref="DiagnosticCodes"/>.</summary>
    public string Code { get; }

    /// <summary>What it means for the plan.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column in the line, counted from 1 in UTF-16 code units (in bytes where the text is not UTF-8).</summary>
    public int Column { get; }

    /// <summary>The place in the text.</summary>
    public SourceSpan Span { get; }

    /// <summary>The words in question, shortened where they are long; it may be empty.</summary>
    public string Quote { get; }

    /// <summary>What was found, and what was assumed.</summary>
    public string Message { get; }

    /// <summary>The diagnostic in one line: <c>(12,3) warning RDT101: message «words»</c>.</summary>
    public override string ToString()
    {
        string severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        string quote = Quote.Length == 0 ? "" : $" «{Quote}»";
        return string.Create(CultureInfo.InvariantCulture, $"({Line},{Column}) {severity} {Code}: {Message}{quote}");
    }
}
