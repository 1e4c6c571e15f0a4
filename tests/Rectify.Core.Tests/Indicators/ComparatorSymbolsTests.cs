using Rectify.Indicators;

namespace Rectify.Core.Tests.Indicators;

public class ComparatorSymbolsTests
{
    [Theory]
    [InlineData(Comparator.AtLeast, ">=")]
    [InlineData(Comparator.MoreThan, ">")]
    [InlineData(Comparator.AtMost, "<=")]
    [InlineData(Comparator.LessThan, "<")]
    [InlineData(Comparator.EqualTo, "=")]
    [InlineData(Comparator.Approximately, "~")]
    public void Each_comparator_has_its_sign(Comparator comparator, string sign) => Assert.Equal(sign, ComparatorSymbols.Of(comparator));

    [Fact]
    public void A_value_without_a_name_has_none() =>
        Assert.StartsWith("Not a named value.", Assert.Throws<ArgumentOutOfRangeException>("comparator", static () => ComparatorSymbols.Of((Comparator)99)).Message, StringComparison.Ordinal);
}
