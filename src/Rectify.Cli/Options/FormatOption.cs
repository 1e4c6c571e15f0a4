using System.CommandLine;

namespace Rectify.Cli.Options;

/// <summary>The option that says for whom a result is printed.</summary>
internal static class FormatOption
{
    public static Option<OutputFormat> Create() => ChoiceOption.Create(
        "--format",
        "For whom the result is printed.",
        ("table", OutputFormat.Table),
        ("json", OutputFormat.Json),
        ("csv", OutputFormat.Csv),
        ("markdown", OutputFormat.Markdown));
}
