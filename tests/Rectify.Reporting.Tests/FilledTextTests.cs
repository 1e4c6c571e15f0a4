using Rectify.Rules;

namespace Rectify.Reporting.Tests;

public sealed class FilledTextTests
{
    private static readonly LocalizedText Late = new("{1} is {0:day|days} late", "{1}逾期{0}天");

    [Theory]
    [InlineData(1, "a is 1 day late")]
    [InlineData(0, "a is 0 days late")]
    [InlineData(21, "a is 21 days late")]
    public void The_word_after_a_number_has_its_right_form(int days, string expected)
    {
        Assert.Equal(expected, FilledText.Of(Late, "en", days, "a"));
        Assert.Equal(new LocalizedText(expected, $"a逾期{days}天"), FilledText.Of(Late, days, "a"));
    }

    [Fact]
    public void A_number_may_come_written() => Assert.Equal("a is 1 day late", FilledText.Of(Late, "en", "1", "a"));

    [Fact]
    public void Other_values_stand_as_they_are() => Assert.Equal("{0} and 1.5", FilledText.Of(new("{0} and {1}", "{0}、{1}"), "en", "{0}", 1.5m));
}
