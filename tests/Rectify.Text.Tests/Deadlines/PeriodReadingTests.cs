using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class PeriodReadingTests
{
    private static readonly LocalDate Issued = new(2022, 2, 1);

    [Theory]
    [InlineData("2018—2020年", "2018-01-01", "2020-12-31")]
    [InlineData("2018-2020年底前", "2018-01-01", "2020-12-31")]
    [InlineData("2018年6、7月", "2018-06-01", "2018-07-31")]
    [InlineData("2018年六七月份", "2018-06-01", "2018-07-31")]
    [InlineData("2022年二、三季度", "2022-04-01", "2022-09-30")]
    [InlineData("2018、2019年", "2018-01-01", "2019-12-31")]
    [InlineData("2018年至2020年", "2018-01-01", "2020-12-31")]
    [InlineData("2021年10月15日至2022年3月15日", "2021-10-15", "2022-03-15")]
    [InlineData("2025年1月2日至2月3日", "2025-01-02", "2025-02-03")]
    [InlineData("2025年1月2日至28日", "2025-01-02", "2025-01-28")]
    [InlineData("2025年1月2—28日", "2025-01-02", "2025-01-28")]
    [InlineData("从2024年5月到2025年底", "2024-05-01", "2025-12-31")]
    [InlineData("自2024年5月起至2025年6月30日止", "2024-05-01", "2025-06-30")]
    [InlineData("2024年11月至次年3月", "2024-11-01", "2025-03-31")]
    [InlineData("2024年11月至3月", "2024-11-01", "2025-03-31")]
    [InlineData("2022年6月底至7月中旬", "2022-06-30", "2022-07-20")]
    [InlineData("11月至2025年3月", "2024-11-01", "2025-03-31")]
    [InlineData("从3月至5月", "2022-03-01", "2022-05-31")]
    [InlineData("3-5月", "2022-03-01", "2022-05-31")]
    [InlineData("第二至四季度", "2022-04-01", "2022-12-31")]
    [InlineData("今年10月至明年2月", "2022-10-01", "2023-02-28")]
    [InlineData("2021-2025", "2021-01-01", "2025-12-31")]
    [InlineData("2021年7月开始,至2022年6月底", "2021-07-01", "2022-06-30")]
    [InlineData("2021年6-9月", "2021-06-01", "2021-09-30")]
    [InlineData("今年第二至三季度", "2022-04-01", "2022-09-30")]
    [InlineData("2021.6.1-6.30", "2021-06-01", "2021-06-30")]
    [InlineData("“十四五”期间", "2021-01-01", "2025-12-31")]
    [InlineData("2021-2022年秋冬季", "2021-10-01", "2022-03-31")]
    [InlineData("2021年秋冬季期间", "2021-10-01", "2022-03-31")]
    [InlineData("十五五时期", "2026-01-01", "2030-12-31")]
    [InlineData("十四五期间", "2021-01-01", "2025-12-31")]
    [InlineData("“十四五”规划期内", "2021-01-01", "2025-12-31")]
    [InlineData("2018一2020年", "2018-01-01", "2020-12-31")]
    [InlineData("2018年6月一9月底", "2018-06-01", "2018-09-30")]
    public void Ranges_inherit_what_one_end_leaves_out(string text, string start, string due)
    {
        var reading = DeadlineParser.Parse(text, Issued);

        Assert.Equal(DeadlineKind.Period, reading.Kind);
        Assert.Equal(new PeriodDeadline(Day(start), Day(due)) { Text = text }, reading.Deadline);
    }

    [Theory]
    [InlineData("2024.3-2024.12完成整改", "2024-03-01", "2024-12-31")]
    [InlineData("2024年第二、第三季度完成整改", "2024-04-01", "2024-09-30")]
    [InlineData("  2024年3月至12月  ", "2024-03-01", "2024-12-31")]
    public void Words_and_blanks_around_a_range_change_nothing(string text, string start, string due)
    {
        var reading = DeadlineParser.Parse(text, Issued);

        Assert.Equal((DeadlineKind.Period, Day(start), Day(due)), (reading.Kind, reading.Start, reading.Due));
        Assert.Equal(text, reading.Text);
    }

    [Theory]
    [InlineData("2018年至今")]
    [InlineData("2020年至2018年")]
    [InlineData("水污染防治行动方案(2018—2020年)")]
    [InlineData("《土壤污染治理与修复规划(2017—2020年)》")]
    public void Names_and_impossible_ranges_are_no_period(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text, Issued).Kind);

    [Fact]
    public void From_today_on_begins_on_the_day_of_issue() =>
        Assert.Equal(new LocalDate(2022, 2, 1), DeadlineParser.Parse("即日起至9月底", Issued).Start);

    [Fact]
    public void From_a_year_on_is_long_term_with_a_start() =>
        Assert.Equal(new LongTermDeadline { Start = Day("2023-01-01"), Text = "从2023年起" }, DeadlineParser.Parse("从2023年起,不再新增").Deadline);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
