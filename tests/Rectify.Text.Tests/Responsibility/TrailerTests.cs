using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Tests.Responsibility;

public class TrailerTests
{
    [Theory]
    [InlineData("市环保局", "市环保局")]
    [InlineData("市环保局,各县区党委、政府", "市环保局 各县区党委* 各县区政府*")]
    [InlineData("市生态文明建设工作领导小组各成员单位,各县区党委、政府", "市生态文明建设工作领导小组各成员单位* 各县区党委* 各县区政府*")]
    [InlineData("市规划局,济阳县、长清区党委、政府", "市规划局 济阳县党委 济阳县政府 长清区党委 长清区政府")]
    [InlineData("历城区、平阴县党委、政府,市南部山区党工委、管委会", "历城区党委 历城区政府 平阴县党委 平阴县政府 市南部山区党工委 市南部山区管委会")]
    [InlineData("市环保局、人民银行济南分行营业管理部、市金融办、各县区党委、政府", "市环保局 人民银行济南分行营业管理部 市金融办 各县区党委* 各县区政府*")]
    [InlineData("市人大常委会办公厅、市纪委监委、团市委、市商务局、市民政局", "市人大常委会办公厅 市纪委监委 团市委 市商务局 市民政局")]
    public void Units_come_out_one_by_one(string units, string expected) =>
        Assert.Equal(expected, UnitsOf(units));

    [Fact]
    public void Principals_that_only_repeat_the_units_are_derived()
    {
        var read = ResponsibilityParser.ReadTrailer(
            "市环保局、市公安局,章丘区、平阴县党委、政府",
            "市环保局、市公安局主要负责人,章丘区、平阴县党委、政府主要负责人");

        Assert.All(read.Chain.Links, static link => Assert.Null(link.PrintedPrincipal));
        Assert.Empty(read.UnmatchedPrincipals);
        Assert.Empty(read.UnitsWithoutPrincipal);
    }

    [Theory]
    [InlineData("张伟", "张伟")]
    [InlineData("局长张伟、副局长王宁", "局长张伟 副局长王宁")]
    [InlineData("各乡镇党委书记", "各乡镇党委书记")]
    public void Principals_without_a_unit_are_kept_beside_none(string principals, string expected)
    {
        var read = ResponsibilityParser.ReadTrailer("", principals);

        Assert.Equal(expected, string.Join(' ', read.Chain.Links.Select(static link => link.Name)));
        Assert.All(read.Chain.Links, static link => Assert.Equal((ResponsibilityRole.Overseeing, null), (link.Role, link.Unit)));
        Assert.Empty(read.UnmatchedPrincipals);
    }

    [Fact]
    public void Principal_that_differs_is_kept_as_printed()
    {
        var read = ResponsibilityParser.ReadTrailer("市环保局、市公安局", "市环保局分管负责人,市公安局主要负责人");

        Assert.Equal("市环保局分管负责人", read.Chain.Links[0].PrintedPrincipal?.Title);
        Assert.Null(read.Chain.Links[1].PrintedPrincipal);
    }

    [Fact]
    public void Principals_find_their_units_by_name_and_not_by_position()
    {
        var read = ResponsibilityParser.ReadTrailer("市水务局、市公安局", "市公安局局长、市水务局局长");

        Assert.Equal("市水务局局长 市公安局局长", PrincipalsOf(read));
    }

    [Fact]
    public void Principal_of_no_listed_unit_is_handed_back()
    {
        var read = ResponsibilityParser.ReadTrailer("市水务局、市公安局", "市水务局主要负责人,市财政局主要负责人");

        Assert.Equal(["市财政局主要负责人"], read.UnmatchedPrincipals);
        Assert.Equal(["市公安局"], read.UnitsWithoutPrincipal);
    }

    [Fact]
    public void Persons_go_to_the_units_in_order()
    {
        var read = ResponsibilityParser.ReadTrailer("市水务局、市公安局", "张明、李亮");

        Assert.Equal("张明 李亮", PrincipalsOf(read));
        Assert.Empty(read.UnmatchedPrincipals);
    }

    [Theory]
    [InlineData("市水务局(张明)、市公安局(李亮)")]
    [InlineData("市水务局 张明、市公安局 李亮")]
    [InlineData("市水务局 张明 市公安局 李亮")]
    [InlineData("责任单位(责任人):市水务局(张明)、市公安局(李亮)")]
    public void Person_beside_a_unit_answers_for_it(string units)
    {
        var read = ResponsibilityParser.ReadTrailer(units, "");

        Assert.Equal(["市水务局 张明", "市公安局 李亮"], read.Chain.Links.Select(static l => $"{l.Unit} {l.PrintedPrincipal?.Title}"));
        Assert.Empty(read.UnmatchedPrincipals);
    }

    [Theory]
    [InlineData("市水务局(王局长)", "王局长")]
    [InlineData("市水务局(副局长)", "市水务局副局长")]
    [InlineData("市水务局(张明、李亮)", "张明、李亮")]
    [InlineData("市水务局/张明", "张明")]
    public void Post_and_several_persons_beside_a_unit_answer_for_it(string units, string expected)
    {
        var link = Assert.Single(ResponsibilityParser.ReadTrailer(units, "").Chain.Links);

        Assert.Equal(("市水务局", expected), (link.Unit, link.PrintedPrincipal?.Title));
    }

    [Fact]
    public void Post_beside_a_leader_stays_with_him() =>
        Assert.Equal("张某某(副县长)", Assert.Single(ResponsibilityParser.ReadTrailer("责任领导:张某某(副县长)", "").Chain.Links).Name);

    [Fact]
    public void Person_beside_one_unit_answers_for_no_other()
    {
        var read = ResponsibilityParser.ReadTrailer("市财政局、市水务局(副局长张明)、东湖镇 李亮", "");

        Assert.Equal(["市财政局 ", "市水务局 副局长张明", "东湖镇 李亮"], read.Chain.Links.Select(static l => $"{l.Unit} {l.PrintedPrincipal?.Title}"));
    }

    [Theory]
    [InlineData("省自然资源厅(林业)", "省自然资源厅(林业)")]
    [InlineData("市住建局(房管处)", "市住建局(房管处)")]
    [InlineData("东湖电厂(安保)、县气象局(高空)", "东湖电厂(安保) 县气象局(高空)")]
    [InlineData("县水利局(林长制)", "县水利局(林长制)")]
    [InlineData("东湖镇(李庄)、西湖镇(王家湾)", "东湖镇(李庄) 西湖镇(王家湾)")]
    [InlineData("市水务局 江北、江南街道", "市水务局 江北街道 江南街道")]
    [InlineData("市水务局、高新、经开区管委会", "市水务局 高新区管委会 经开区管委会")]
    public void Department_or_place_is_no_person(string units, string expected) => Assert.Equal(expected, UnitsOf(units));

    [Fact]
    public void Leader_beside_the_units_oversees_and_answers_for_none()
    {
        var read = ResponsibilityParser.ReadTrailer("责任领导:副市长李某;责任单位:市水务局、市公安局", "张明、李亮");

        Assert.Equal(["Overseeing 副市长李某", "Responsible 市水务局", "Responsible 市公安局"], read.Chain.Links.Select(static l => $"{l.Role} {l.Name}"));
        Assert.Equal("副市长李某 张明 李亮", PrincipalsOf(read));
        Assert.Empty(read.UnmatchedPrincipals);
    }

    [Fact]
    public void One_post_may_be_meant_for_every_unit()
    {
        var read = ResponsibilityParser.ReadTrailer("市水务局、市公安局", "各责任单位主要负责人");

        Assert.All(read.Chain.Links, static link => Assert.Null(link.PrintedPrincipal));
        Assert.Empty(read.UnmatchedPrincipals);
    }

    [Fact]
    public void No_printed_principals_leave_nothing_to_report()
    {
        var read = ResponsibilityParser.ReadTrailer("市水务局、市公安局等", "");

        Assert.Empty(read.UnitsWithoutPrincipal);
        Assert.True(read.IsOpenEnded);
    }

    private static string PrincipalsOf(TrailerResponsibility read) =>
        string.Join(' ', read.Chain.Links.Select(static link => link.PrincipalBy(PrincipalForm.Official)!.Title));

    private static string UnitsOf(string units) => string.Join(
        ' ', ResponsibilityParser.ReadTrailer(units, "").Chain.Links.Select(static link => link.Unit + (link.IsCollective ? "*" : "")));
}
