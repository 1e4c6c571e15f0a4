using System.Text.RegularExpressions;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Input;

/// <summary>The Chinese of what readers of documents say in English: in a file, a line in one language and beneath it the same in the other, with numbered places for what is quoted.</summary>
internal static partial class ReaderMessages
{
    private const string Resource = "chinese-messages.txt";

    private static readonly Lazy<MessageTemplate[]> Templates = new(static () => [.. Read()]);

    /// <summary>A message in the language that people are answered in; as it is where that is not known.</summary>
    public static string Say(ToolHost host, string english) => host.Say(english, InChinese(english));

    /// <summary>A message in Chinese; as it is where it has none.</summary>
    public static string InChinese(string english)
    {
        foreach (var template in Templates.Value)
        {
            if (template.Match(english) is { } values)
                return Place().Replace(template.Chinese, place => InChinese(values[int.Parse(place.ValueSpan[1..^1], System.Globalization.CultureInfo.InvariantCulture)]));
        }

        return english;
    }

    private static IEnumerable<MessageTemplate> Read()
    {
        using var reader = new StreamReader(typeof(ReaderMessages).Assembly.GetManifestResourceStream(Resource)!);
        while (reader.ReadLine() is { } english && reader.ReadLine() is { } chinese)
            yield return new MessageTemplate(Place().Split(english), chinese);
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
