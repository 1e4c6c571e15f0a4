using FsCheck.Xunit;
using Rectify.Cli.Output;

namespace Rectify.Cli.Tests.Output;

public class ColumnsTests
{
    [Theory]
    [InlineData("整改措施", 8, "整改措施")]
    [InlineData("整改措施", 7, "整改..")]
    [InlineData("整改措施", 6, "整改..")]
    [InlineData("a整改措施", 7, "a整改..")]
    public void A_text_is_cut_to_the_columns_there_are(string text, int width, string fitted) => Assert.Equal(fitted, Columns.Fit(text, width));

    [Fact]
    public void Latin_words_stay_whole_and_chinese_breaks_anywhere() =>
        Assert.Equal(["overdue", "since 2018", "年底前完成"], Columns.Wrap("overdue since 2018年底前完成", 10));

    [Theory]
    [InlineData("市水务局。完成", "市水务|局。完|成")]
    [InlineData("市水务局，完成", "市水务|局，完|成")]
    [InlineData("市水务（完成）", "市水务|（完|成）")]
    [InlineData("市水「完成」好", "市水|「完|成」好")]
    public void No_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(string text, string lines) => Assert.Equal(lines.Split('|'), Columns.Wrap(text, 7));

    [Fact]
    public void A_word_longer_than_the_line_is_broken() => Assert.Equal(["abcde", "fgh"], Columns.Wrap("abcdefgh", 5));

    [Theory]
    [InlineData("长期 44, 达到序时 6, 逾期 3", 19, "长期 44,|达到序时 6, 逾期 3")]
    [InlineData("长期 44, 达到序时 6", 8, "长期 44,|达到序时|6")]
    [InlineData("-", 8, "-")]
    public void A_list_is_broken_after_its_commas_where_it_can(string text, int width, string lines) => Assert.Equal(lines.Split('|'), Columns.WrapList(text, width));

    [Property]
    public bool Wrapping_loses_nothing_and_keeps_the_width(string? text, byte width)
    {
        string line = FixedWidthText.Of(text ?? "");
        int least = Math.Max((int)width, 2);
        string[] wrapped = [.. Columns.Wrap(line, least)];
        return wrapped.All(w => Columns.Width(w) <= least)
            && string.Equals(string.Concat(wrapped).Replace(" ", "", StringComparison.Ordinal), line.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
