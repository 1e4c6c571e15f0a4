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
}
