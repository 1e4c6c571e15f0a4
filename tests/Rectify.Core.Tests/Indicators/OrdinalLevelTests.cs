using Rectify.Indicators;

namespace Rectify.Core.Tests.Indicators;

public class OrdinalLevelTests
{
    [Theory]
    [InlineData("Ⅰ类", 5)]
    [InlineData("Ⅲ类", 3)]
    [InlineData("III类", 3)]
    [InlineData("三类", 3)]
    [InlineData(" Ⅳ类水质 ", 2)]
    [InlineData("Ⅴ类", 1)]
    [InlineData("劣Ⅴ类", 0)]
    [InlineData("劣V类", 0)]
    public void Quality_runs_from_the_best_class_down(string level, int expected) => Assert.Equal(expected, OrdinalLevel.Quality(level));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("劣Ⅲ类")]
    [InlineData("Ⅵ类")]
    [InlineData("一级A标准")]
    [InlineData("全市平均水平")]
    public void Anything_else_has_no_quality_and_compares_with_nothing(string? level) => Assert.Null(OrdinalLevel.Quality(level));
}
