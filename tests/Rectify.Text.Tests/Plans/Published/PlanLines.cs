using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans.Published;

/// <summary>What was read from a document, a line for each measure: its words | its time limit | its units with their roles.</summary>
internal sealed record PlanLines(string Title, string[] Measures, string[] Problems, string[] Codes)
{
    public static PlanLines Read(string text, string? issuedOn = null)
    {
        var result = PlanReader.Read(text, new PlanReadOptions { IssuedOn = issuedOn is null ? null : LocalDatePattern.Iso.Parse(issuedOn).Value });
        return new PlanLines(
            result.Plan.Title,
            [.. result.Plan.Measures.Select(Describe)],
            [.. result.Plan.Problems.Select(static p => $"{p.Text} > {string.Join(' ', p.Measures)}".ReplaceLineEndings(" "))],
            [.. result.Diagnostics.Select(static d => d.Code)]);
    }

    private static string Describe(Measure measure)
    {
        string deadline = measure.Deadline switch
        {
            null => "none",
            ImmediateDeadline => "immediate",
            LongTermDeadline => "longTerm",
            var d => d.NamedDay is { } day ? LocalDatePattern.Iso.Format(day) : d.ToString(),
        };
        string units = string.Join(", ", measure.Responsibility.Links.Select(static l => $"{l.Role} {l.Name}"));
        return $"{measure.Text} | {deadline} | {units}".ReplaceLineEndings(" ");
    }
}
