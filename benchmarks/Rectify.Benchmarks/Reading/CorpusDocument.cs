namespace Rectify.Benchmarks.Reading;

/// <summary>A document of the corpus with what is to be read from it.</summary>
/// <remarks>
/// Under the text, after a line of equal signs, each measure takes a line: words it holds | role:unit, … | limit | value and unit, …. A limit is the
/// kind of the deadline and its last day, with + where it is then to be kept up; - is none. A line <c>target 70%</c> is a target of a problem or goal.
/// </remarks>
internal sealed record CorpusDocument(string Name, string Text, IReadOnlyList<ExpectedMeasure> Measures, IReadOnlyList<string> Targets)
{
    private const string Separator = "=====\n";

    /// <summary>All documents, in the order of their names.</summary>
    public static IReadOnlyList<CorpusDocument> All { get; } = [.. Load()];

    private static IEnumerable<CorpusDocument> Load()
    {
        var assembly = typeof(CorpusDocument).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(static n => n.StartsWith("corpus/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Parse(name["corpus/".Length..], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static CorpusDocument Parse(string name, string content)
    {
        int at = content.IndexOf(Separator, StringComparison.Ordinal);
        string[] lines = content[(at + Separator.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new CorpusDocument(
            name,
            content[..at],
            [.. lines.Where(static l => l.Contains('|', StringComparison.Ordinal)).Select(ExpectedMeasure.Parse)],
            [.. lines.Where(static l => l.StartsWith("target ", StringComparison.Ordinal)).Select(static l => l["target ".Length..].Trim())]);
    }
}
