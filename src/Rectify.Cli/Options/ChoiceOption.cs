using System.CommandLine;
using System.CommandLine.Parsing;

namespace Rectify.Cli.Options;

/// <summary>Options that take one of a few words.</summary>
internal static class ChoiceOption
{
    /// <summary>An option whose first word is what holds where it is left out.</summary>
    public static Option<T> Create<T>(string name, string description, params (string Word, T Value)[] choices) =>
        Create(name, description, choices[0].Value, choices);

    /// <summary>An option that may be left out.</summary>
    public static Option<T> Create<T>(string name, string description, T fallback, params (string Word, T Value)[] choices)
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Select(static c => c.Word)),
            DefaultValueFactory = _ => fallback,
            CustomParser = result => Parse(result, choices),
        };
        option.CompletionSources.Add(_ => choices.Select(static c => new System.CommandLine.Completions.CompletionItem(c.Word)));
        return option;
    }

    private static T Parse<T>(ArgumentResult result, (string Word, T Value)[] choices)
    {
        string text = result.Tokens[0].Value;
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
                return value;
        }

        result.Refuse($"'{text}' is none of {string.Join(", ", choices.Select(static c => c.Word))}");
        return choices[0].Value;
    }
}
