using Rectify.Benchmarks.Reading;

namespace Rectify.Text.Tests.Reading;

/// <summary>Documents as they come: cut off, with other line ends and brackets, with pages, lines twice, cells lost or in another order.</summary>
public class BrokenDocumentsTests
{
    private static readonly (string Name, Func<string, IEnumerable<string>> Of)[] Changes =
    [
        ("cut", static t => [.. new[] { 1, 2, 3, 4, 5, 6, 7 }.Select(part => t[..(t.Length * part / 8)])]),
        ("without its beginning", static t => [t[(t.Length / 4)..], t[(t.Length / 2)..]]),
        ("line ends of Windows", static t => [t.ReplaceLineEndings("\r\n")]),
        ("line ends of old systems", static t => [t.ReplaceLineEndings("\r")]),
        ("half-width marks", static t => [t.Replace('（', '(').Replace('：', ':').Replace('；', ';')]),
        ("full-width marks", static t => [t.Replace('(', '（').Replace(':', '：').Replace('|', '｜')]),
        ("brackets never closed", static t => [t.Replace("）", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)]),
        ("lines twice", static t => [Lines(t, static line => line + "\n" + line)]),
        ("pages", static t => [Lines(t, static line => line + "\n— 3 —")]),
        ("indented by tabs", static t => [Lines(t, static line => "\t" + line)]),
        ("quoted", static t => [Lines(t, static line => "> " + line)]),
        ("broken after 11 characters", static t => [string.Join('\n', t.Chunk(11).Select(static chunk => new string(chunk)))]),
        ("without breaks", static t => [t.ReplaceLineEndings("")]),
        ("lines in the other order", static t => [string.Join('\n', t.Split('\n').Reverse())]),
        ("cells in the other order", static t => [Lines(t, static line => string.Join('|', line.Split('|').Reverse()))]),
        ("cells lost", static t => [Lines(t, static line => line.Contains('|', StringComparison.Ordinal) ? line[..line.LastIndexOf('|')] : line)]),
        ("cells empty", static t => [Lines(t, static line => line.Replace("||", "|", StringComparison.Ordinal).Replace("|", "||", StringComparison.Ordinal))]),
        ("a frame", static t => ["┌──┬──┐\n" + Lines(t, static line => "│" + line + "│") + "\n└──┴──┘"]),
        ("a frame with rules", static t => ["+--+--+\n" + Lines(t, static line => "|" + line + "|\n+--+  |")]),
    ];

    [Fact]
    public void Nothing_throws_and_each_message_names_a_place_in_the_text()
    {
        foreach (var document in CorpusDocument.All)
        {
            foreach (var (name, change) in Changes)
            {
                foreach (string text in change(document.Text))
                    AssertReads(text, $"{document.Name}, {name}");
            }
        }
    }

    private static void AssertReads(string text, string name)
    {
        var read = PlanReader.Read(text);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        foreach (var message in read.Diagnostics)
        {
            bool isInText = message.Line >= 1 && message.Line <= lines.Length && message.Column >= 1 && message.Column <= lines[message.Line - 1].Length + 1;
            Assert.True(isInText, $"{name}: {message.Code} at {message.Line}:{message.Column}");
            Assert.True(message.Span.Start >= 0 && message.Span.Start + message.Span.Length <= text.Length, $"{name}: {message.Code} at {message.Span}");
        }

        Assert.True(read.Coverage is { Modelled: >= 0, Structural: >= 0, Residue: >= 0 } kept && kept.Modelled + kept.Structural + kept.Residue == text.Length, $"{name}: {read.Coverage} of {text.Length}");
        foreach (var measure in read.TryGetPlan(out var plan) ? plan.Measures.AsEnumerable() : [])
            Assert.True(measure.Source is not { } place || (place.Start >= 0 && place.Start + place.Length <= text.Length), $"{name}: {measure.Id} at {measure.Source}");
    }

    private static string Lines(string text, Func<string, string> change) => string.Join('\n', text.TrimEnd('\n').Split('\n').Select(change));
}
