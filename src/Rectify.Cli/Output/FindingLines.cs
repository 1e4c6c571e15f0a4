using Rectify.Evaluation;
using Rectify.Rules;
using Spectre.Console;

namespace Rectify.Cli.Output;

/// <summary>Prints a finding: its weight, its rule and its sentence, with the further lines under the sentence.</summary>
internal static class FindingLines
{
    public static IEnumerable<Paragraph> Of(Finding finding, string language, int width)
    {
        string weight = SteadyText.Of(Weight(finding, language));
        string head = $"{weight}{new string(' ', Math.Max(0, WeightWidth(language) - Columns.Width(weight)))} {finding.Rule.Id} ";
        var style = finding.IsViolated ? Palette.Of(finding.Severity) : Palette.Unknown;
        string before = head;
        foreach (string line in Columns.Wrap(SteadyText.Of(finding.ToString(language)), Math.Max(width - Columns.Width(head), 20)))
        {
            yield return new Paragraph(before + line, style);
            before = new string(' ', Columns.Width(head));
        }
    }

    private static string Weight(Finding finding, string language) => finding.Outcome.Kind switch
    {
        OutcomeKind.Violated => StatusWords.Of(finding.Severity).In(language),
        OutcomeKind.RuleError => AssessmentWords.RuleError.In(language),
        _ => AssessmentWords.CannotTell.In(language),
    };

    private static int WeightWidth(string language) => Enum.GetValues<Severity>()
        .Select(s => StatusWords.Of(s).In(language))
        .Append(AssessmentWords.CannotTell.In(language))
        .Append(AssessmentWords.RuleError.In(language))
        .Max(Columns.Width);
}
