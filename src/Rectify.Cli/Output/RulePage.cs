using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>The substance of the page of a rule, as it stands in the documentation of a language.</summary>
internal static class RulePage
{
    private const string Heading = "## ";

    // The sources are named in the English pages, by the titles that they bear.
    private static readonly LocalizedText Source = new("Source", "来源");

    /// <summary>The parts of a page in their order; none for a rule that has no page here.</summary>
    public static IEnumerable<(string Heading, string Text)> Of(string rule, string language)
    {
        var english = Parts($"{rule}.md");
        return Languages.IsChinese(language)
            ? Parts($"{rule}.zh.md").Concat(english.Where(static part => string.Equals(part.Heading, Source.English, StringComparison.Ordinal)).Select(static part => (Source.Chinese, part.Text)))
            : english;
    }

    private static IEnumerable<(string Heading, string Text)> Parts(string page)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream(page);
        if (stream is null)
            yield break;
        using var reader = new StreamReader(stream);
        string? heading = null;
        var text = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith(Heading, StringComparison.Ordinal))
            {
                text.Add(line);
                continue;
            }

            if (heading is not null)
                yield return (heading, Join(text));
            heading = line[Heading.Length..];
            text.Clear();
        }

        if (heading is not null)
            yield return (heading, Join(text));
    }

    private static string Join(List<string> lines) => string.Join(' ', lines.Where(static l => l.Length > 0)).Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal);
}
