using System.Text;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Makes the sentence of a finding from the rule's message and the outcome's arguments.</summary>
internal static class FindingFormatter
{
    private static readonly LocalizedText CannotTell = new("{title}: cannot tell ({reason})", "{title}：无法判定（{reason}）");
    private static readonly LocalizedText RuleFailed = new("{title}: the rule failed ({reason})", "{title}：规则出错（{reason}）");

    public static string Format(Finding finding, string language)
    {
        var (rule, outcome) = (finding.Rule, finding.Outcome);
        return outcome.Kind switch
        {
            OutcomeKind.Violated => Fill(rule.Message.In(language), name => Value(outcome, name, language)),
            OutcomeKind.Undetermined => Fill(CannotTell.In(language), name => TitleOrReason(finding, name, language)),
            OutcomeKind.RuleError => Fill(RuleFailed.In(language), name => TitleOrReason(finding, name, language)),
            _ => rule.Title.In(language),
        };
    }

    // In one pass, so that a value that looks like a placeholder stays as it is.
    private static string Fill(string template, Func<string, string?> value)
    {
        var text = new StringBuilder();
        int copied = 0;
        for (int open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int close = open + 1;
            while (close < template.Length && (char.IsLetterOrDigit(template[close]) || template[close] == '_'))
                close++;
            if (close == template.Length || template[close] != '}' || value(template[(open + 1)..close]) is not { } found)
                continue;
            text.Append(template, copied, open - copied).Append(found);
            copied = close + 1;
        }

        return text.Append(template, copied, template.Length - copied).ToString();
    }

    private static string? Value(RuleOutcome outcome, string name, string language)
    {
        foreach (var argument in outcome.Arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
                return argument.Format(language);
        }

        return null;
    }

    private static string? TitleOrReason(Finding finding, string name, string language) =>
        name is "title" ? finding.Rule.Title.In(language) : finding.Outcome.ReasonIn(language);
}
