using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Indicators;

public class TargetIndicatorTests
{
    private static readonly QuantityTarget Ninety = new(90, "%");

    [Fact]
    public void A_target_is_binding_reaches_a_level_and_has_no_day_unless_said()
    {
        var target = new TargetIndicator("i1", "绿地率", Comparator.AtLeast, Ninety);

        Assert.Equal(Modality.Binding, target.Modality);
        Assert.Equal(IndicatorMode.Reach, target.Mode);
        Assert.Null(target.By);
        Assert.Null(target.Baseline);
        Assert.False(target.IsApproximate);
    }

    [Theory]
    [InlineData("", "绿地率", "id")]
    [InlineData(" ", "绿地率", "id")]
    [InlineData("i1", "", "name")]
    public void A_blank_id_or_name_is_misuse(string id, string name, string parameter) =>
        Assert.Throws<ArgumentException>(parameter, () => new TargetIndicator(id, name, Comparator.AtLeast, Ninety));

    [Fact]
    public void No_target_is_misuse() =>
        Assert.Throws<ArgumentNullException>("target", static () => new TargetIndicator("i1", "绿地率", Comparator.AtLeast, null!));

    [Fact]
    public void Values_without_a_name_are_misuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>("comparator", static () => new TargetIndicator("i1", "绿地率", (Comparator)99, Ninety));
        Assert.Throws<ArgumentOutOfRangeException>("mode", static () => new TargetIndicator("i1", "绿地率", Comparator.AtLeast, Ninety, (IndicatorMode)99));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new TargetIndicator("i1", "绿地率", Comparator.AtLeast, Ninety) { Modality = (Modality)99 });
    }

    [Theory]
    [InlineData(IndicatorMode.IncreaseBy, false)]
    [InlineData(IndicatorMode.DecreaseBy, false)]
    [InlineData(IndicatorMode.Reach, true)]
    [InlineData(IndicatorMode.Maintain, true)]
    public void A_level_without_a_number_cannot_be_a_change(IndicatorMode mode, bool isAllowed)
    {
        var exception = Record.Exception(() => new TargetIndicator("i1", "断面水质", Comparator.AtLeast, new LevelTarget("Ⅲ类"), mode));

        Assert.Equal(isAllowed, exception is null);
        if (!isAllowed)
            Assert.StartsWith("A level without a number cannot be a change.", Assert.IsType<ArgumentException>(exception).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(IndicatorMode.IncreaseBy)]
    [InlineData(IndicatorMode.DecreaseBy)]
    public void A_number_can_be_a_change(IndicatorMode mode) =>
        Assert.Equal(mode, new TargetIndicator("i1", "绿地率", Comparator.AtLeast, Ninety, mode).Mode);

    [Fact]
    public void Equal_targets_are_equal_values()
    {
        var first = new TargetIndicator("i1", "绿地率", Comparator.AtLeast, new QuantityTarget(90, "%")) { Baseline = new Baseline(2015, 80m) };
        var second = new TargetIndicator("i1", "绿地率", Comparator.AtLeast, new QuantityTarget(90.0m, "%")) { Baseline = new Baseline(2015, 80.0m) };

        Assert.Equal(first, second);
    }
}
