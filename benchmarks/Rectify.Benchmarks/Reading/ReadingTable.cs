using System.Globalization;

namespace Rectify.Benchmarks.Reading;

/// <summary>Prints how well the documents of the corpus are read, all of them and each that is not read whole.</summary>
internal static class ReadingTable
{
    public static void Print(TextWriter output)
    {
        output.WriteLine("| what | to be read | read | right | precision | recall |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        var score = ReadingScore.Of(CorpusDocument.All);
        Print(output, "measures", score.Measures);
        Print(output, "time limits", score.Limits);
        Print(output, "units with their roles", score.Units);
        Print(output, "targets", score.Targets);
        output.WriteLine();
        string[] faulty = [.. CorpusDocument.All.Where(IsFaulty).Select(static d => d.Name)];
        string account = faulty.Length == 0 ? "All are read whole." : $"Not read whole: {string.Join(", ", faulty)}.";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{CorpusDocument.All.Count} documents. {account}"));
    }

    private static void Print(TextWriter output, string name, Matches matches) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {matches.Expected} | {matches.Read} | {matches.Right} | {matches.Precision:0.000} | {matches.Recall:0.000} |"));

    private static bool IsFaulty(CorpusDocument document)
    {
        var score = ReadingScore.Of(document);
        return new[] { score.Measures, score.Limits, score.Units, score.Targets }.Any(static m => m.Right < Math.Max(m.Read, m.Expected));
    }
}
