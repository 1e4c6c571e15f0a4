using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class StagedReadingTests
{
    [Fact]
    public void Each_stage_has_its_day_and_words() => AssertStages(
        "2018年完成排查,2019年6月底前完成整治,2020年底前通过验收",
        (new(2018, 12, 31), "完成排查"), (new(2019, 6, 30), "完成整治"), (new(2020, 12, 31), "通过验收"));

    [Fact]
    public void Named_year_governs_the_months_after_it() => AssertStages(
        "2019年3月底前完成设计,10月底前完工",
        (new(2019, 3, 31), "完成设计"), (new(2019, 10, 31), "完工"));

    [Fact]
    public void Stages_come_in_the_order_of_their_days() => AssertStages(
        "2020年底前全面完成,其中2018年底前完成一半",
        (new(2018, 12, 31), "完成一半"), (new(2020, 12, 31), "全面完成"));

    [Fact]
    public void Labels_may_come_before_the_days() => AssertStages(
        "排查阶段(2022年1月-2月)、整治阶段(3月-6月)",
        (new(2022, 2, 28), "排查阶段"), (new(2022, 6, 30), "整治阶段"));

    [Theory]
    [InlineData("2024年3月至5月自查自纠,6月至10月集中整治,11月至12月总结验收", "2024-05-31 2024-10-31 2024-12-31")]
    [InlineData("2024年6月至8月开展,9月总结", "2024-08-31 2024-09-30")]
    [InlineData("4月1日—4月30日为排查阶段,5月1日—8月31日为整治阶段,9月为总结阶段", "2024-04-30 2024-08-31 2024-09-30")]
    [InlineData("2024年为集中攻坚阶段,2025年巩固提升阶段", "2024-12-31 2025-12-31")]
    [InlineData("2024年3-4月摸底排查,5-8月全面整治,9月验收", "2024-04-30 2024-08-31 2024-09-30")]
    public void Clause_that_only_names_its_stage_has_a_day(string text, string days) =>
        Assert.Equal(days.Split(' '), DeadlineParser.Parse(text, new LocalDate(2024, 3, 15)).Stages.Select(static s => s.Due.ToString("yyyy-MM-dd", null)));

    [Theory]
    [InlineData("整改情况纳入2024年考核")]
    [InlineData("结合6月检查")]
    public void Work_that_only_names_its_year_or_month_has_none(string text) => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(text, new LocalDate(2024, 3, 15)).Kind);

    [Fact]
    public void Period_around_the_stages_is_none_of_them() => AssertStages(
        "2019—2021年,2019年底前完成三成,2021年底前全部完成",
        (new(2019, 12, 31), "完成三成"), (new(2021, 12, 31), "全部完成"));

    [Fact]
    public void Further_day_has_the_month_of_the_first() => AssertStages(
        "2024年5月10日、20日和30日前",
        (new(2024, 5, 10), ""), (new(2024, 5, 20), ""), (new(2024, 5, 30), ""));

    [Fact]
    public void Further_day_in_the_next_clause_has_the_month_of_the_first() => AssertStages(
        "2024年5月15日前报送方案,30日前完成整改",
        (new(2024, 5, 15), "报送方案"), (new(2024, 5, 30), "完成整改"));

    [Theory]
    [InlineData("2024年5月底前,确有困难的可延长至8月底")]
    [InlineData("2024年5月底前完成,经批准可延期至2024年8月底")]
    [InlineData("2024年5月31日前,逾期未完成的,延至8月31日")]
    public void Exception_does_not_move_the_day(string text) => Assert.Equal(new LocalDate(2024, 5, 31), DeadlineParser.Parse(text).Due);

    [Fact]
    public void Number_of_a_stage_is_no_word_of_it() => AssertStages(
        "(1)2018年9月底前;(2)2018年12月底前完成整治",
        (new(2018, 9, 30), ""), (new(2018, 12, 31), "完成整治"));

    [Fact]
    public void Lead_of_the_next_stage_is_no_word_of_this_one() => AssertStages(
        "一是2019年3月底前制定方案;二是2019年9月底前完成治理",
        (new(2019, 3, 31), "制定方案"), (new(2019, 9, 30), "完成治理"));

    [Theory]
    [InlineData("2024年3、6、9、12月底前", "2024-03-31 2024-06-30 2024-09-30 2024-12-31")]
    [InlineData("2024年6、12月底前各完成一次", "2024-06-30 2024-12-31")]
    [InlineData("3、6、9和12月底前报送情况", "2024-03-31 2024-06-30 2024-09-30 2024-12-31")]
    [InlineData("整改时限:3、6月底前", "2024-03-31 2024-06-30")]
    [InlineData("第一、三季度末", "2024-03-31 2024-09-30")]
    [InlineData("一、二季度末", "2024-03-31 2024-06-30")]
    [InlineData("第三、四季度末", "2024-09-30 2024-12-31")]
    [InlineData("2024年7月和10月底前", "2024-07-31 2024-10-31")]
    [InlineData("2024年7月及10月底前", "2024-07-31 2024-10-31")]
    [InlineData("2024年7月与10月底前", "2024-07-31 2024-10-31")]
    [InlineData("2024年3、 6、 12月底前", "2024-03-31 2024-06-30 2024-12-31")]
    [InlineData("2024、2025年底前", "2024-12-31 2025-12-31")]
    [InlineData("2024年、2025年、2026年每年底前", "2024-12-31 2025-12-31 2026-12-31")]
    [InlineData(" 2024年5月、6月 ", "2024-05-31 2024-06-30")]
    [InlineData("2024年5月10、20日前", "2024-05-10 2024-05-20")]
    [InlineData("3月、6月、9月20日前", "2024-03-20 2024-06-20 2024-09-20")]
    public void Every_member_of_a_list_with_one_unit_is_a_stage(string text, string days) =>
        Assert.Equal(days.Split(' '), DeadlineParser.Parse(text, new LocalDate(2024, 3, 15)).Stages.Select(static s => s.Due.ToString("yyyy-MM-dd", null)));

    [Theory]
    [InlineData('、')]
    [InlineData('和')]
    [InlineData('及')]
    [InlineData('与')]
    public void Every_mark_of_a_list_makes_the_same_list(char mark)
    {
        AssertDays($"3月5日{mark}20日前", "2024-03-05 2024-03-20");
        AssertDays($"3月5{mark}20日前", "2024-03-05 2024-03-20");
        AssertDays($"3月{mark}9月20日前", "2024-03-20 2024-09-20");
        AssertDays($"2024年3{mark}9月底前", "2024-03-31 2024-09-30");
        Assert.Equal(2, DeadlineParser.Parse($"每月5日{mark}20日前报送").Recurrence?.AtLeast);

        static void AssertDays(string text, string days) =>
            Assert.Equal(days, string.Join(' ', DeadlineParser.Parse(text, new LocalDate(2024, 1, 10)).Stages.Select(static stage => NodaTime.Text.LocalDatePattern.Iso.Format(stage.Due))));
    }

    [Theory]
    [InlineData("1、6月底前完成方案;2、12月底前完成整改", "2024-06-30 2024-12-31")]
    [InlineData("一、6月底前完成方案;二、12月底前完成整改", "2024-06-30 2024-12-31")]
    [InlineData("1、2024年6月底前完成方案;2、2024年12月底前完成整改", "2024-06-30 2024-12-31")]
    [InlineData("(1、6月底前完成方案;2、12月底前完成整改)", "2024-06-30 2024-12-31")]
    [InlineData("分两步:即1、6月底前完成方案;2、12月底前完成整改", "2024-06-30 2024-12-31")]
    public void Number_of_an_item_is_no_month(string text, string days) =>
        Assert.Equal(days.Split(' '), DeadlineParser.Parse(text, new LocalDate(2024, 3, 15)).Stages.Select(static s => s.Due.ToString("yyyy-MM-dd", null)));

    [Theory]
    [InlineData("近期:2024年6月底前;长期:2025年12月底前")]
    [InlineData("短期:2024年6月底前;中期:2024年9月底前;长期:2025年12月底前")]
    public void Name_of_the_last_term_keeps_nothing_up(string text) => Assert.False(DeadlineParser.Parse(text).IsThenLongTerm);

    [Theory]
    [InlineData("2018年完成排查,2019年完成整治,长期坚持")]
    [InlineData("2018年完成排查,2019年完成整治并长期坚持")]
    [InlineData("2018年完成排查,2019年完成整治,并持续推进")]
    [InlineData("2018年底前完成排查;2019年底前完成整治;长期坚持。")]
    [InlineData("2018年底前完成排查,2019年底前完成整治,此后常态化开展")]
    [InlineData("2018年底前完成排查,2019年底前完成整治,之后长期保持")]
    public void Last_stage_does_not_swallow_what_is_kept_up(string text)
    {
        var reading = DeadlineParser.Parse(text);

        Assert.Equal(["完成排查", "完成整治"], reading.Stages.Select(static s => s.Text));
        Assert.True(reading.IsThenLongTerm);
    }

    [Fact]
    public void Ambiguous_stage_makes_the_whole_ambiguous()
    {
        var deadline = DeadlineParser.Parse("2019年6月前完成设计,2020年底前完工").Deadline!;

        var other = Assert.IsType<StagedDeadline>(Assert.Single(deadline.Alternatives));
        Assert.Equal(new LocalDate(2019, 5, 31), Assert.IsType<StagedDeadline>(deadline).Stages[0].Due);
        Assert.Equal(new LocalDate(2019, 6, 30), other.Stages[0].Due);
    }

    [Fact]
    public void Day_named_twice_is_one()
    {
        var reading = DeadlineParser.Parse("2019年底前开工,2019年12月底前完成");

        Assert.Equal((DeadlineKind.Fixed, new LocalDate(2019, 12, 31)), (reading.Kind, reading.Due));
    }

    private static void AssertStages(string text, params (LocalDate Due, string Text)[] stages)
    {
        var reading = DeadlineParser.Parse(text);

        Assert.Equal(DeadlineKind.Staged, reading.Kind);
        Assert.Equal(stages, reading.Stages.Select(s => (s.Due, s.Text)));
        Assert.Equal(stages[^1].Due, reading.Due);
    }
}
