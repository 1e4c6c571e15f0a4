namespace Rectify.Text.Tests.Indicators;

public class MilestoneReadingTests
{
    [Fact]
    public void Promises_under_one_day_in_one_clause_are_one_milestone() =>
        Assert.Equal(["2018-09-30 2018年9月底前完成方案编制、报批和发布"], Lines.Milestones("2018年9月底前完成方案编制、报批和发布。"));

    [Fact]
    public void A_day_governs_the_clauses_after_it_until_the_next() =>
        Assert.Equal(
            ["2018-09-30 2018年9月底前印发方案", "2018-09-30 建立工作台账", "2018-12-31 12月底前完成验收"],
            Lines.Milestones("2018年9月底前印发方案,建立工作台账;12月底前完成验收。"));

    [Fact]
    public void A_day_in_the_lead_in_governs_the_points_under_it() =>
        Assert.Equal(
            ["2018-09-30 2018年9月底前:\n——完成管网普查", "2018-09-30 建成监控平台"],
            Lines.Milestones("2018年9月底前:\n——完成管网普查;\n——建成监控平台。"));

    [Theory]
    [InlineData("", "i1 i2")]
    [InlineData("2.1", "2.1-i1 2.1-i2")]
    public void Targets_are_numbered_under_their_owner(string owner, string ids) =>
        Assert.Equal(ids, string.Join(' ', Rectify.Text.Indicators.PromiseReader.Read(owner, "绿地率达到36%,森林覆盖率达到42%。", Lines.Issued, Rectify.Deadlines.InterpretationPolicy.Default).Indicators.Select(static i => i.Id)));

    [Fact]
    public void The_next_sentence_promises_nothing_for_that_day() =>
        Assert.Single(Lines.Milestones("2018年9月底前印发方案。建立长效机制。"));

    [Fact]
    public void An_aim_is_an_aspirational_milestone() =>
        Assert.Equal(["2019-06-30 力争2019年6月底前完成搬迁 aspirational"], Lines.Milestones("力争2019年6月底前完成搬迁"));

    [Theory]
    [InlineData("2018年9月底前印发方案,确保水质安全,进一步提升管理水平。")]
    [InlineData("2018年9月底前印发《2019年前建成示范区方案》。")]
    [InlineData("2018年9月底前完成可研批复,批复后3个月内完成招标。")]
    [InlineData("2018年9月底前印发方案,汛期前完成清淤。")]
    public void Purposes_titles_and_what_waits_for_an_event_are_no_deliverables_of_the_day(string text) => Assert.Single(Lines.Milestones(text));

    [Theory]
    [InlineData("截至2017年底已完成整改。")]
    [InlineData("按照2018年工作要点推进。")]
    [InlineData("建立健全长效机制。")]
    public void Without_a_day_to_come_nothing_is_dated(string text) => Assert.Empty(Lines.Milestones(text));
}
