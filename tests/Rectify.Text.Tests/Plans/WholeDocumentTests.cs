using NodaTime;
using Rectify.Deadlines;
using Rectify.Responsibility;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public sealed class WholeDocumentTests
{
    [Fact]
    public void Target_in_the_general_part_is_a_goal_and_its_other_prose_is_not()
    {
        const string Text = """
            某市整改方案
            2022年3月15日
            一、总体要求
            坚持问题导向,压实责任。
            到2025年,全市优良天数比例达到80%以上。
            二、整改措施
            1.加强扬尘管控。(责任单位:市住建局;整改时限:2022年12月底)
            """;
        var read = PlanReader.Read(Text);
        var goal = Assert.Single(read.Plan.Goals);
        Assert.Equal(("到2025年,全市优良天数比例达到80%以上。", new LocalDate(2025, 12, 31)), (goal.Text, goal.Indicators[0].By));
        Assert.Contains(read.Diagnostics, static d => d.Quote.Contains("坚持问题导向", StringComparison.Ordinal));
    }

    [Fact]
    public void Verbs_of_a_sentence_without_a_trailer_give_the_roles()
    {
        const string Text = """
            某市整改方案
            2022年3月15日
            一、整改措施
            1.推进汛前排查。完成雨污管网清淤。市水务局牵头,各区县政府落实。
            """;
        var links = PlanReader.Read(Text).Plan.Measures[0].Responsibility.Links;
        Assert.Equal([ResponsibilityRole.Lead, ResponsibilityRole.Territorial], links.Select(static l => l.Role));
    }

    [Fact]
    public void Day_inside_a_clause_of_roles_and_for_good_are_one_time_limit()
    {
        const string Text = """
            某市整改方案
            2022年3月15日
            一、整改措施
            1.加强畜禽养殖污染治理。(市农业农村局牵头,各乡镇负责落实,2023年12月31日前完成,并长期坚持)
            """;
        var deadline = Assert.IsType<FixedDeadline>(PlanReader.Read(Text).Plan.Measures[0].Deadline);
        Assert.Equal((new LocalDate(2023, 12, 31), true), (deadline.Due, deadline.IsThenLongTerm));
    }
}
