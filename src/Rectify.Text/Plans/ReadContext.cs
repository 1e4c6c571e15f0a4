using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Plans;

/// <summary>What every stage of reading one text shares.</summary>
internal sealed record ReadContext(SourceText Source, CoverageMap Coverage, DiagnosticBag Diagnostics)
{
    public CitationReader Citations { get; } = new(Source);

    /// <summary>The day of issue.</summary>
    public LocalDate On { get; init; }

    public InterpretationPolicy Policy { get; init; } = InterpretationPolicy.Default;

    public void Warn(string code, TextRange place, string message) => Diagnostics.Add(code, DiagnosticSeverity.Warning, place.Start, place.End, message);

    public void Inform(string code, TextRange place, string message) => Diagnostics.Add(code, DiagnosticSeverity.Info, place.Start, place.End, message);
}
