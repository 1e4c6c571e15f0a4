using System.CommandLine;

namespace Rectify.Cli.Options;

/// <summary>The languages that people can be answered in, by the names that findings know them by.</summary>
internal static class Language
{
    private const string Name = "--lang";

    public const string English = "en";

    public const string Chinese = "zh";

    /// <summary>The language that a command line asks for, before it is parsed: whatever is wrong with the rest is said in it.</summary>
    public static string Of(IReadOnlyList<string> arguments, string? otherwise = null)
    {
        string? asked = otherwise;
        for (int i = 0; i < arguments.Count; i++)
        {
            if (string.Equals(arguments[i], Name, StringComparison.Ordinal) && i + 1 < arguments.Count)
                asked = arguments[i + 1];
            else if (arguments[i].StartsWith($"{Name}=", StringComparison.Ordinal) || arguments[i].StartsWith($"{Name}:", StringComparison.Ordinal))
                asked = arguments[i][(Name.Length + 1)..];
        }

        return string.Equals(asked, Chinese, StringComparison.Ordinal) ? Chinese : English;
    }

    public static Option<string> Option() =>
        ChoiceOption.Create(Name, "The language of headings, states and findings.", (English, English), (Chinese, Chinese));
}
