using Rectify.Reporting.Documents;

namespace Rectify.Reporting.Tests.Documents;

public class ColumnWidthsTests
{
    private const int Page = 8844;

    [Fact]
    public void Ids_and_days_stay_on_a_line_and_long_words_take_the_rest()
    {
        int[] widths = Widths(["Id", "Day", "Words", "Why"], ["2.3.5.1-m1", "2018年12月31日", new string('字', 40), new string('字', 90)]);
        Assert.Equal(Page, widths.Sum());
        Assert.InRange(widths[0], 10 * 105 + 216, 2000);
        Assert.InRange(widths[1], 14 * 105 + 216, 2200);
        Assert.True(widths[0] < widths[2] && widths[2] < widths[3]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(12)]
    public void Columns_of_short_words_fill_the_page(int columns)
    {
        int[] widths = Widths([.. Enumerable.Repeat("Heading", columns)], [.. Enumerable.Repeat("2018-08-31", columns)]);
        Assert.Equal(Page, widths.Sum());
        Assert.All(widths, static w => Assert.InRange(w, 1, Page));
    }

    [Fact]
    public void A_blank_column_keeps_its_heading() => Assert.InRange(Widths(["Missing", "Words"], ["", new string('a', 200)])[0], 7 * 105, 2000);

    private static int[] Widths(string[] headings, string[] row) => ColumnWidths.Of(new ReportBlock.Table(headings, [row]), Page);
}
