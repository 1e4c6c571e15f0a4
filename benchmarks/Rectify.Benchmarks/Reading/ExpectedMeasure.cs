namespace Rectify.Benchmarks.Reading;

/// <summary>A measure that is to be found in a document of the corpus.</summary>
/// <param name="Words">Words that its text holds.</param>
/// <param name="Units">Its units, each with its role.</param>
/// <param name="Limit">Its time limit.</param>
/// <param name="Targets">Its numeric targets.</param>
internal sealed record ExpectedMeasure(string Words, IReadOnlyList<string> Units, string Limit, IReadOnlyList<string> Targets)
{
    public static ExpectedMeasure Parse(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new ExpectedMeasure(parts[0], List(parts[1]), parts[2], List(parts[3]));
    }

    private static List<string> List(string part) => [.. part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
