using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Tests.Responsibility;

public sealed class BareUnitListTests
{
    [Theory]
    [InlineData("市水务局、市财政局", "市水务局,市财政局")]
    [InlineData("(省生态环境厅、水利厅)", "省生态环境厅,省水利厅")]
    [InlineData("市直有关部门，各街道办事处。", "市直有关部门,各街道办事处")]
    public void Units_without_a_word_for_their_role_are_responsible(string text, string units)
    {
        var role = Assert.Single(ResponsibilityParser.Parse(text).Roles);
        Assert.Equal(ResponsibilityRole.Responsible, role.Role);
        Assert.Equal(units.Split(','), role.Units.Select(static u => u.Name));
    }

    [Theory]
    [InlineData("县住建局(王强)")]
    [InlineData("县住建局 王强")]
    [InlineData("县住建局（王强）、县水务局 赵敏")]
    public void Persons_beside_the_units_are_named_after_them(string text)
    {
        var roles = ResponsibilityParser.Parse(text).Roles;
        Assert.Equal([ResponsibilityRole.Responsible, null], roles.Select(static r => r.Role));
        Assert.Equal(("县住建局", "王强"), (roles[0].Units[0].Name, roles[1].Units[0].Name));
    }

    [Theory]
    [InlineData("加强组织领导")]
    [InlineData("压实各部门责任,推动问题整改")]
    [InlineData("市区内河道,建设污水管网")]
    [InlineData("新建面粉厂")]
    [InlineData("走访企业")]
    [InlineData("农村")]
    [InlineData("示范村")]
    [InlineData("你公司须于3月底前改正")]
    [InlineData("下一步,我局将加强巡查")]
    public void Running_words_are_no_list(string text) => Assert.Empty(ResponsibilityParser.Parse(text).Roles);

    [Fact]
    public void Places_whose_names_begin_like_a_level_share_the_ending_of_the_list()
    {
        var role = Assert.Single(ResponsibilityParser.Parse("责任单位:历下、市中、槐荫区政府").Roles);
        Assert.Equal(["历下区政府", "市中区政府", "槐荫区政府"], role.Units.Select(static u => u.Name));
    }
}
