namespace Rectify.Cli.Help;

/// <summary>The Chinese of what the help says in English: in a file, a line in one language and beneath it the same in the other.</summary>
internal static class HelpTexts
{
    private const string Resource = "chinese-help.txt";
    private const string Rest = "…";

    private static readonly Lazy<Dictionary<string, string>> Chinese = new(Read);

    /// <summary>A description in Chinese; as it is where it has none.</summary>
    public static string InChinese(string english)
    {
        if (Chinese.Value.TryGetValue(english, out string? whole))
            return whole;
        foreach (var (beginning, chinese) in Chinese.Value)
        {
            // A list that the program makes follows.
            if (beginning.EndsWith(Rest, StringComparison.Ordinal) && english.StartsWith(beginning[..^1], StringComparison.Ordinal))
                return chinese[..^1] + english[(beginning.Length - 1)..].TrimEnd('.') + "。";
        }

        return english;
    }

    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(HelpTexts).Assembly.GetManifestResourceStream(Resource)!);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } english && reader.ReadLine() is { } chinese)
            texts.Add(english, chinese);
        return texts;
    }
}
