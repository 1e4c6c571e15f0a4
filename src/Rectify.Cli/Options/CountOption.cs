using System.CommandLine;
using System.Globalization;

namespace Rectify.Cli.Options;

/// <summary>Options that take a number of days.</summary>
internal static class CountOption
{
    public static Option<int> Create(string name, string description, int fallback) => new(name)
    {
        Description = description,
        HelpName = "DAYS",
        DefaultValueFactory = _ => fallback,
        CustomParser = static result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= 36525)
                return count;
            result.Refuse($"'{text}' is not a number of days");
            return 0;
        },
    };
}
