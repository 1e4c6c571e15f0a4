using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Rules;
using Rectify.Text;

namespace Rectify.Cli.Input;

/// <summary>Reads official text, and says what the reader has to say about it.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="Result">What was read.</param>
internal sealed record PlanText(string Source, PlanReadResult Result)
{
    /// <summary>Reads a text, a Word document, a page or a list. One from which no plan can be had is a result like any other.</summary>
    public static PlanText Read(InputFile file, string? id, LocalDate? issuedOn, OtherColumns otherColumns = OtherColumns.Named)
    {
        var options = new PlanReadOptions { Id = id, IssuedOn = issuedOn, OtherColumns = otherColumns };
        return new PlanText(file.Name, file.IsList ? ListReader.Read(file.Bytes, options) : PlanReader.Read(file.Bytes, options));
    }

    /// <summary>What the reader says, from a severity up, a line each.</summary>
    public IEnumerable<string> Diagnostics(ToolHost host, DiagnosticSeverity least) => Result.Diagnostics.Where(d => d.Severity >= least).Select(d => Describe(host, d));

    private string Describe(ToolHost host, Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => StatusTerms.Of(Severity.Error),
            DiagnosticSeverity.Warning => StatusTerms.Of(Severity.Warning),
            _ => StatusTerms.Of(Severity.Info),
        };
        string quote = diagnostic.Quote.Length == 0 ? "" : $" «{diagnostic.Quote}»";
        return Place.At(Source, diagnostic.Line, diagnostic.Column, OneLine.Of($"{host.Say(severity)} {diagnostic.Code}: {ReaderMessages.Say(host, diagnostic.Message)}{quote}"));
    }
}
