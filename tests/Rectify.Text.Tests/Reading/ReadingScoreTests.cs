using Rectify.Benchmarks.Reading;

namespace Rectify.Text.Tests.Reading;

/// <summary>The scores of the corpus do not fall. Whoever raises one raises its floor.</summary>
public class ReadingScoreTests
{
    private static readonly ReadingScore Score = ReadingScore.Of(CorpusDocument.All);

    [Fact]
    public void Corpus_holds_thirty_documents() => Assert.True(CorpusDocument.All.Count >= 30);

    [Fact]
    public void Every_measure_is_found_and_none_is_invented() => Assert.Equal((1m, 1m), (Score.Measures.Precision, Score.Measures.Recall));

    [Fact]
    public void Every_time_limit_is_right() => Assert.Equal((1m, 1m), (Score.Limits.Precision, Score.Limits.Recall));

    [Fact]
    public void Every_unit_is_right() => Assert.Equal((1m, 1m), (Score.Units.Precision, Score.Units.Recall));

    [Fact]
    public void Every_target_is_right() => Assert.Equal((1m, 1m), (Score.Targets.Precision, Score.Targets.Recall));

    // The order of cells that stand on lines of their own is lost with the lines.
    [Fact]
    public void Without_its_line_breaks_nearly_all_measures_are_found_and_none_is_invented()
    {
        string[] tables = ["10-flattened-table", "34-spaced-table", "38-cells-on-lines", "44-merged-cells-on-lines", "48-page-of-a-table"];
        var prose = CorpusDocument.All.Where(d => !d.Text.AsSpan().ContainsAny("\t|║│") && !tables.Contains(d.Name));
        var score = ReadingScore.Of(prose.Select(static d => d with { Text = string.Concat(d.Text.Split('\n').Select(static line => line.Trim())) }));

        // Some lose the day of issue, too, and are refused.
        Assert.Equal(1m, score.Measures.Precision);
        Assert.InRange(score.Measures.Recall, 0.9m, 1m);
    }
}
