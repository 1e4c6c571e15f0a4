using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>A column of facts: a member of the progress document, under a heading for people.</summary>
/// <param name="Member">The member in JSON.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Width">The width of the column.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Note">What to write, with an example.</param>
internal sealed record FactColumn(string Member, FactKind Kind, int Width, LocalizedText Heading, LocalizedText Note)
{
    /// <summary>Whether a heading names this column, in either language or as JSON does.</summary>
    public bool IsNamed(string heading) => new[] { Heading.English, Heading.Chinese, Kind == FactKind.Level ? Heading.English : Member }
        .Contains(heading, StringComparer.OrdinalIgnoreCase);
}
