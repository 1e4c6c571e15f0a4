using Rectify.Indicators;

namespace Rectify.Core.Tests.Indicators;

public class IndicatorTargetTests
{
    [Fact]
    public void Match_asks_about_each_case()
    {
        static string Kind(IndicatorTarget target) => target.Match(static q => $"quantity {q}", static l => $"level {l}");

        Assert.Equal("quantity 12.5万公里", Kind(new QuantityTarget(12.5m, "万公里")));
        Assert.Equal("level Ⅲ类", Kind(new LevelTarget("Ⅲ类")));
    }

    [Fact]
    public void Match_without_the_function_it_needs_is_misuse() =>
        Assert.Throws<ArgumentNullException>(static () => new LevelTarget("Ⅲ类").Match<int>(static _ => 0, null!));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_unit_is_none(string? unit) => Assert.Null(new QuantityTarget(5, unit).Unit);

    [Fact]
    public void A_blank_level_is_misuse() => Assert.Throws<ArgumentException>("level", static () => new LevelTarget(" "));

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void A_baseline_outside_two_centuries_is_misuse(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(year), () => new Baseline(year));

    [Theory]
    [InlineData(1900)]
    [InlineData(2199)]
    public void A_baseline_needs_no_value(int year) => Assert.Null(new Baseline(year).Value);
}
