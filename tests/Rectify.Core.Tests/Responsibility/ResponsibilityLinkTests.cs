using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class ResponsibilityLinkTests
{
    [Fact]
    public void Principal_is_derived_from_the_unit_where_none_is_printed()
    {
        var link = new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局");

        Assert.Null(link.PrintedPrincipal);
        Assert.Equal("市水务局主要负责人", link.Principal.Title);
    }

    [Fact]
    public void Printed_principal_goes_before_the_derived_one()
    {
        var link = new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局", printedPrincipal: new Principal("市水务局分管副局长"));

        Assert.Equal("市水务局分管副局长", link.Principal.Title);
        Assert.Equal("市水务局主要负责人", link.DerivedPrincipal.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Unit_without_a_name_is_refused(string unit) =>
        Assert.Equal("unit", Assert.Throws<ArgumentException>(() => new ResponsibilityLink(ResponsibilityRole.Lead, unit)).ParamName);

    [Fact]
    public void Role_without_a_name_is_refused() =>
        Assert.Equal("role", Assert.Throws<ArgumentOutOfRangeException>(static () => new ResponsibilityLink((ResponsibilityRole)99, "市水务局")).ParamName);

    [Fact]
    public void Principal_without_a_title_is_refused() =>
        Assert.Equal("title", Assert.Throws<ArgumentException>(static () => new Principal(" ")).ParamName);

    [Fact]
    public void Principal_of_no_unit_is_refused() =>
        Assert.Equal("unit", Assert.Throws<ArgumentException>(static () => Principal.HeadOf("")).ParamName);
}
