using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Makes the sentence of a finding from the rule's message and the outcome's arguments.</summary>
internal static class FindingFormatter
{
    public static string Format(Finding finding, string language)
    {
        var (rule, outcome) = (finding.Rule, finding.Outcome);
        bool chinese = string.Equals(rule.Title.In(language), rule.Title.Chinese, StringComparison.Ordinal);
        return outcome.Kind switch
        {
            OutcomeKind.Violated => Fill(rule.Message.In(language), outcome),
            OutcomeKind.Undetermined => chinese ? $"{rule.Title.Chinese}:无法判定({outcome.Reason})" : $"{rule.Title.English}: cannot tell ({outcome.Reason})",
            OutcomeKind.RuleError => chinese ? $"{rule.Title.Chinese}:规则出错({outcome.Reason})" : $"{rule.Title.English}: the rule failed ({outcome.Reason})",
            _ => rule.Title.In(language),
        };
    }

    private static string Fill(string message, RuleOutcome outcome)
    {
        foreach (var argument in outcome.Arguments)
            message = message.Replace($"{{{argument.Name}}}", argument.Format(), StringComparison.Ordinal);
        return message;
    }
}
