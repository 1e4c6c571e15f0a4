using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class ResponsibilityLinkTests
{
    [Fact]
    public void Principal_is_derived_from_the_unit_where_none_is_printed()
    {
        var link = new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局");

        Assert.Null(link.PrintedPrincipal);
        Assert.Equal("市水务局主要负责人", link.PrincipalBy(PrincipalForm.Official)?.Title);
        Assert.Equal("head of 市水务局", link.PrincipalBy(new PrincipalForm("head of {unit}"))?.Title);
    }

    [Fact]
    public void Without_a_form_of_words_no_principal_is_derived()
    {
        Assert.Null(new ResponsibilityLink(ResponsibilityRole.Lead, "IT").PrincipalBy(form: null));
        Assert.Equal("J. Doe", new ResponsibilityLink(ResponsibilityRole.Lead, "IT", printedPrincipal: new Principal("J. Doe")).PrincipalBy(form: null)?.Title);
        Assert.Null(new ResponsibilityLink(ResponsibilityRole.Lead, "IT", printedPrincipal: new Principal("J. Doe")).DerivedPrincipalBy(form: null));
    }

    [Fact]
    public void Printed_principal_goes_before_the_derived_one()
    {
        var link = new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局", printedPrincipal: new Principal("市水务局分管副局长"));

        Assert.Equal("市水务局分管副局长", link.PrincipalBy(PrincipalForm.Official)?.Title);
        Assert.Equal("市水务局主要负责人", link.DerivedPrincipalBy(PrincipalForm.Official)!.Title);
    }

    [Fact]
    public void No_principal_is_derived_where_a_leader_oversees()
    {
        var link = new ResponsibilityLink(ResponsibilityRole.Overseeing, "市政府", printedPrincipal: new Principal("分管副市长"));

        Assert.Null(link.DerivedPrincipalBy(PrincipalForm.Official));
        Assert.Equal("分管副市长", link.PrincipalBy(PrincipalForm.Official)?.Title);
    }

    [Fact]
    public void A_leader_without_a_unit_is_no_collective()
    {
        var error = Assert.Throws<ArgumentException>(
            "isCollective", static () => new ResponsibilityLink(ResponsibilityRole.Overseeing, unit: null, isCollective: true, new Principal("分管副市长")));
        Assert.Contains("without a unit", error.Message, StringComparison.Ordinal);
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
        Assert.Equal("unit", Assert.Throws<ArgumentException>(static () => PrincipalForm.Official.Of("")).ParamName);

    [Theory]
    [InlineData("head of the unit")]
    [InlineData(" ")]
    public void Form_without_a_place_for_the_unit_is_refused(string words) =>
        Assert.Equal("words", Assert.Throws<ArgumentException>(() => new PrincipalForm(words)).ParamName);
}
