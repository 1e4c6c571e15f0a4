using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class MissingResponsibleUnitTests() : RuleTests(RuleIds.MissingResponsibleUnit)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Judge(RuleId, "2018-07-01");

    private protected override RuleOutcome Failing => Named(ResponsibilityRole.Supporting);

    [Theory]
    [InlineData(ResponsibilityRole.Responsible, OutcomeKind.Satisfied)]
    [InlineData(ResponsibilityRole.Lead, OutcomeKind.Satisfied)]
    [InlineData(ResponsibilityRole.Territorial, OutcomeKind.Satisfied)]
    [InlineData(ResponsibilityRole.Supporting, OutcomeKind.Violated)]
    [InlineData(ResponsibilityRole.Supervising, OutcomeKind.Violated)]
    [InlineData(ResponsibilityRole.Accepting, OutcomeKind.Violated)]
    public void Only_a_unit_that_answers_counts(ResponsibilityRole role, OutcomeKind expected)
    {
        Assert.Equal(expected, Named(role).Kind);
    }

    [Fact]
    public void A_measure_without_any_unit_is_found()
    {
        var scenario = Scenario.Fixed with { Measure = Scenario.Fixed.Measure with { Responsibility = ResponsibilityChain.Empty } };
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome Named(ResponsibilityRole role) => Scenario.Fixed.With(new ResponsibilityLink(role, "市财政局")).Judge(RuleId, "2018-07-01");
}
