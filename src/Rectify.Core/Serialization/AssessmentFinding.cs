using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization;

/// <summary>A finding as an assessment document states it.</summary>
public sealed class AssessmentFinding
{
    private const string Reason = "reason";

    internal AssessmentFinding(string rule, Severity severity, OutcomeKind outcome, string message, ValueList<RuleArgument> arguments)
    {
        Rule = rule;
        Severity = severity;
        Outcome = outcome;
        Message = message;
        Arguments = arguments;
    }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>Violated, undetermined, or a rule that failed.</summary>
    public OutcomeKind Outcome { get; }

    /// <summary>The finding as a sentence, in the language in which the document was written.</summary>
    public string Message { get; }

    /// <summary>Its values: numbers, texts (a day as ISO 8601) and lists of texts. The last one of an outcome that is not violated is its <c>reason</c>, in English.</summary>
    public ValueList<RuleArgument> Arguments { get; }

    internal static AssessmentFinding Of(Finding finding, string language)
    {
        var arguments = finding.Outcome.Arguments.Select(Plain);
        if (finding.Outcome.Reason is { } reason)
            arguments = arguments.Append(RuleArgument.Of(Reason, reason));
        return new(finding.Rule.Id, finding.Severity, finding.Outcome.Kind, finding.ToString(language), arguments.ToValueList());
    }

    // JSON has no day, and of terms only the English ones are written.
    private static RuleArgument Plain(RuleArgument argument) => argument switch
    {
        { Day: not null } => RuleArgument.Of(argument.Name, argument.Format()),
        { Number: null, Text: null } => RuleArgument.Of(argument.Name, argument.Texts),
        _ => argument,
    };
}
