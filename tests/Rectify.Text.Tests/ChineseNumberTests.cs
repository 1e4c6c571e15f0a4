using Rectify.Text;

namespace Rectify.Text.Tests;

public class ChineseNumberTests
{
    [Theory]
    [InlineData("五", 5)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("两百", 200)]
    [InlineData("一百零五", 105)]
    [InlineData("三千二百", 3200)]
    [InlineData("两万五千", 25000)]
    [InlineData("十万", 100000)]
    [InlineData("一亿二千万", 120000000)]
    [InlineData("三万亿", 3000000000000)]
    [InlineData("二〇二五", 2025)]
    [InlineData("二零二五", 2025)]
    public void Numerals_have_their_value(string text, long value)
    {
        Assert.True(ChineseNumber.TryParse(text, out decimal number));
        Assert.Equal(value, number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("年")]
    [InlineData("三四")]
    [InlineData("五年")]
    [InlineData("亿亿亿亿亿亿亿亿亿亿")]
    [InlineData("一二三四五六七八九一二三四五六七八九一二三四五")]
    public void What_is_no_numeral_is_not_read(string text) => Assert.False(ChineseNumber.TryParse(text, out _));

    [Fact]
    public void Reading_stops_at_the_first_other_character()
    {
        Assert.Equal(2, ChineseNumber.Read("二十个工作日", out decimal number));
        Assert.Equal(20, number);
    }
}
