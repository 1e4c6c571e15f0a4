using System.CommandLine;

namespace Rectify.Cli.Options;

/// <summary>The languages that people can be answered in, by the names that findings know them by.</summary>
internal static class Language
{
    public const string English = "en";

    public const string Chinese = "zh";

    public static Option<string> Option() =>
        ChoiceOption.Create("--lang", "The language of headings, states and findings.", (English, English), (Chinese, Chinese));
}
