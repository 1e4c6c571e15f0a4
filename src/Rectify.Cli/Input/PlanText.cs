using NodaTime;
using Rectify.Text;

namespace Rectify.Cli.Input;

/// <summary>Reads official text, and says what the reader has to say about it.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="Result">What was read.</param>
internal sealed record PlanText(string Source, PlanReadResult Result)
{
    /// <summary>Reads a text or Word document. One from which no plan can be had is a result like any other.</summary>
    public static PlanText Read(InputFile file, string? id, LocalDate? issuedOn) =>
        new(file.Name, PlanReader.Read(file.Bytes, new PlanReadOptions { Id = id, IssuedOn = issuedOn }));

    /// <summary>What the reader says, from a severity up, a line each.</summary>
    public IEnumerable<string> Diagnostics(DiagnosticSeverity least) => Result.Diagnostics.Where(d => d.Severity >= least).Select(Describe);

    private string Describe(Diagnostic diagnostic)
    {
        string severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        string quote = diagnostic.Quote.Length == 0 ? "" : $" «{diagnostic.Quote}»";
        return Place.At(Source, diagnostic.Line, diagnostic.Column, OneLine.Of($"{severity} {diagnostic.Code}: {diagnostic.Message}{quote}"));
    }
}
