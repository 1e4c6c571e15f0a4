using Rectify.Evaluation;
using Rectify.Rules;
using Spectre.Console;

namespace Rectify.Cli.Output;

/// <summary>Prints findings: the weight, the rule and the sentence, with its further lines under it.</summary>
/// <remarks>Rules that are undetermined for one reason share a line: a measure of which nothing is known would otherwise say so many times over.</remarks>
internal sealed class FindingLines(string language, int width)
{
    private const int LeastSentence = 20;

    private readonly int _weightWidth = Enum.GetValues<Severity>().Select(StatusTerms.Of)
        .Concat([AssessmentWords.CannotTell, AssessmentWords.RuleError])
        .Max(word => Columns.Width(word.In(language)));

    public IEnumerable<Paragraph> Of(IEnumerable<Finding> findings)
    {
        var all = findings.ToArray();
        var told = all.Where(static f => f.Outcome.Kind != OutcomeKind.Undetermined)
            .SelectMany(f => Lines(Weight(f), f.Rule.Id, f.ToString(language), f.IsViolated ? Palette.Of(f.Severity) : Palette.Unknown));
        var unknown = all.Where(static f => f.Outcome.Kind == OutcomeKind.Undetermined)
            .GroupBy(f => f.Outcome.ReasonIn(language), StringComparer.Ordinal)
            .SelectMany(group => Lines(AssessmentWords.CannotTell, string.Join(' ', group.Select(static f => f.Rule.Id).Order(StringComparer.Ordinal)), group.Key!, Palette.Unknown));
        return told.Concat(unknown);
    }

    private IEnumerable<Paragraph> Lines(LocalizedText weight, string rules, string sentence, Style style)
    {
        string word = weight.In(language);
        string head = $"{word}{new string(' ', _weightWidth - Columns.Width(word))} {FixedWidthText.Of(rules)} ";
        int indent = Columns.Width(head);
        string before = head;
        foreach (string line in Columns.Wrap(FixedWidthText.Of(sentence), Math.Max(width - indent, LeastSentence)))
        {
            yield return new Paragraph(before + line, style);
            before = new string(' ', indent);
        }
    }

    private static LocalizedText Weight(Finding finding) =>
        finding.Outcome.Kind == OutcomeKind.RuleError ? AssessmentWords.RuleError : StatusTerms.Of(finding.Severity);
}
