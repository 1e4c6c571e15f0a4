using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Options;

/// <summary>Options that take a day.</summary>
internal static class DayOption
{
    private const string Today = "today";

    /// <summary>An option that may be left out.</summary>
    public static Option<LocalDate?> Optional(string name, string description) =>
        new(name) { Description = description, HelpName = "DAY", CustomParser = static result => Parse(result) };

    /// <summary>An option that may be left out, and may say <c>today</c>.</summary>
    public static Option<LocalDate?> OptionalOrToday(string name, string description, ToolHost host) => new(name)
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = result => string.Equals(result.Tokens[0].Value, Today, StringComparison.OrdinalIgnoreCase) ? host.Today : Parse(result),
    };

    /// <summary>An option that must be given.</summary>
    public static Option<LocalDate> Required(string name, string description) =>
        new(name) { Description = description, HelpName = "DAY", Required = true, CustomParser = static result => Parse(result) ?? default };

    private static LocalDate? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        var day = LocalDatePattern.Iso.Parse(text);
        if (day.Success)
            return day.Value;
        result.Refuse($"'{text}' is not a day; write it like 2019-09-30");
        return null;
    }
}
