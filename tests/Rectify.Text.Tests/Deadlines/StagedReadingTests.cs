using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Tests.Deadlines;

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

    [Fact]
    public void Period_around_the_stages_is_none_of_them() => AssertStages(
        "2019—2021年,2019年底前完成三成,2021年底前全部完成",
        (new(2019, 12, 31), "完成三成"), (new(2021, 12, 31), "全部完成"));

    [Fact]
    public void Number_of_a_stage_is_no_word_of_it() => AssertStages(
        "(1)2018年9月底前;(2)2018年12月底前完成整治",
        (new(2018, 9, 30), ""), (new(2018, 12, 31), "完成整治"));

    [Fact]
    public void Lead_of_the_next_stage_is_no_word_of_this_one() => AssertStages(
        "一是2019年3月底前制定方案;二是2019年9月底前完成治理",
        (new(2019, 3, 31), "制定方案"), (new(2019, 9, 30), "完成治理"));

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
