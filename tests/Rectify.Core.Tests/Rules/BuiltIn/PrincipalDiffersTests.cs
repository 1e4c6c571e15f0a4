using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class PrincipalDiffersTests() : RuleTests(RuleIds.PrincipalDiffers)
{
    private protected override RuleOutcome Passing => Printed("市水务局主要负责人");

    private protected override RuleOutcome Failing => Printed("市环保局主要负责人");

    [Fact]
    public void Every_difference_is_listed()
    {
        var outcome = Scenario.Fixed.With(
            new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局", printedPrincipal: new Principal("局长")),
            new ResponsibilityLink(ResponsibilityRole.Responsible, "市财政局", printedPrincipal: new Principal("市财政局主要负责人")),
            new ResponsibilityLink(ResponsibilityRole.Responsible, "市环保局", printedPrincipal: new Principal("处长"))).Judge(RuleId, "2018-07-01");
        Assert.Equal(["局长", "处长"], outcome.Argument("printed").Texts);
        Assert.Equal(["市水务局主要负责人", "市环保局主要负责人"], outcome.Argument("derived").Texts);
    }

    [Theory]
    [InlineData("张明")]
    [InlineData("李某某")]
    [InlineData("副局长张明")]
    public void Name_of_a_person_is_no_post_to_compare(string name) => Assert.Equal(OutcomeKind.Satisfied, Printed(name).Kind);

    [Fact]
    public void Where_none_is_derived_nothing_differs()
    {
        var printed = Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, "IT", printedPrincipal: new Principal("局长")));
        Assert.Equal(OutcomeKind.NotApplicable, (printed with { Policy = new EvaluationPolicy { DerivedPrincipal = null } }).Judge(RuleId, "2018-07-01").Kind);
        var english = printed with { Policy = new EvaluationPolicy { DerivedPrincipal = new PrincipalForm("{unit}局长") } };
        Assert.Equal(["IT局长"], english.Judge(RuleId, "2018-07-01").Argument("derived").Texts);
    }

    [Fact]
    public void Where_nobody_is_printed_nothing_differs()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome Printed(string title) =>
        Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局", printedPrincipal: new Principal(title))).Judge(RuleId, "2018-07-01");
}
