using FsCheck.Xunit;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Primitives;

public sealed class FractionTests
{
    [Fact]
    public void Three_thirds_are_one() => Assert.Equal(Fraction.One, Fraction.Part(3) + Fraction.Part(3) + Fraction.Part(3));

    [Fact]
    public void Default_is_zero_in_lowest_terms()
    {
        Assert.Equal(Fraction.Zero, new Fraction(0, 7));
        Assert.Equal("0", default(Fraction).ToString());
    }

    [Fact]
    public void Sums_stand_in_lowest_terms()
    {
        Fraction sum = Fraction.Add(Fraction.Part(3), Fraction.Part(6));
        Assert.Equal((1, 2), (sum.Numerator, sum.Denominator));
    }

    [Fact]
    public void Denominator_must_be_positive() =>
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(static () => new Fraction(1, 0)).ParamName);

    [Theory]
    [InlineData(1, 3, 4, "0.3333")]
    [InlineData(2, 3, 4, "0.6667")]
    [InlineData(1, 8, 2, "0.12")]
    [InlineData(3, 8, 2, "0.38")]
    [InlineData(-1, 3, 2, "-0.33")]
    public void Nearest_decimal_takes_a_half_to_the_even_neighbour(int numerator, int denominator, int places, string expected) =>
        Assert.Equal(expected, new Fraction(numerator, denominator).ToDecimal(places).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Shares_are_compared_whatever_their_denominators()
    {
        Fraction third = Fraction.Part(3), quarters = new(3, 4), thirds = new(2, 3);
        Assert.True(third < thirds && thirds < quarters && third <= thirds && quarters > thirds && quarters >= thirds);
        Assert.False(thirds < third || quarters < thirds || thirds <= third || thirds > quarters || thirds >= quarters);
        Assert.Equal([third, thirds, quarters], new[] { quarters, third, thirds }.Order());
    }

    [Fact]
    public void A_share_is_neither_smaller_nor_larger_than_itself()
    {
        Fraction half = Fraction.Part(2), same = new(2, 4);
        Assert.True(half <= same && half >= same);
        Assert.False(half < same || half > same);
    }

    [Theory]
    [InlineData(1, 4, 1, 2, "1/2")]
    [InlineData(13, 2, 3, 1, "13/6")]
    [InlineData(1, 4, -1, 2, "-1/2")]
    [InlineData(-3, 2, -3, 4, "2")]
    [InlineData(1, 4, 0, 1, "0")]
    public void A_share_of_another_is_told_in_lowest_terms(int numerator, int denominator, int ofNumerator, int ofDenominator, string expected) =>
        Assert.Equal(expected, new Fraction(numerator, denominator).Of(new Fraction(ofNumerator, ofDenominator)).ToString());

    [Property]
    public bool Sum_is_commutative_and_associative(int a, byte b, int c, byte d, int e, byte f)
    {
        var (x, y, z) = (new Fraction(a, b + 1), new Fraction(c, d + 1), new Fraction(e, f + 1));
        return x + y == y + x && (x + y) + z == x + (y + z) && x + Fraction.Zero == x;
    }
}
