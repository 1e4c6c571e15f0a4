using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class IndicatorRegressedTests() : RuleTests(RuleIds.IndicatorRegressed)
{
    private static readonly TargetIndicator Treated = new("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day("2018-12-31") };
    private static readonly Scenario Met = Scenario.LongTerm.With(Treated).Observed(Treated.Id, "2018-09-30", 91);

    private protected override RuleOutcome Passing => Met.Observed(Treated.Id, "2018-10-31", 90).Judge(RuleId, "2018-11-30");

    private protected override RuleOutcome Failing => Met.Observed(Treated.Id, "2018-10-31", 89).Judge(RuleId, "2018-11-30");

    [Theory]
    [InlineData("2018-10-30", OutcomeKind.NotApplicable)]
    [InlineData("2018-10-31", OutcomeKind.Violated)]
    [InlineData("2018-12-31", OutcomeKind.Violated)]
    [InlineData("2019-01-01", OutcomeKind.Satisfied)]
    public void It_regresses_with_the_observation_and_is_missed_once_due(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Met.Observed(Treated.Id, "2018-10-31", 89).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Met_on_its_day_and_lost_afterwards_is_a_regression_for_good()
    {
        Assert.Equal(OutcomeKind.Violated, Met.Observed(Treated.Id, "2019-03-31", 89).Judge(RuleId, "2020-01-01").Kind);
    }

    [Fact]
    public void An_aim_alone_is_for_information_and_nothing_observed_is_not_concerned()
    {
        var aim = Treated with { Modality = Modality.Aspirational };
        var scenario = Scenario.LongTerm.With(aim).Observed(aim.Id, "2018-09-30", 91).Observed(aim.Id, "2018-10-31", 89);
        Assert.Equal(Severity.Info, scenario.Judge(RuleId, "2018-11-30").SeverityCap);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(Treated).Judge(RuleId, "2018-11-30").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2018-11-30").Kind);
    }

    [Fact]
    public void Two_values_of_one_day_are_one_observation_and_a_recurring_target_does_not_regress()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Met.Observed(Treated.Id, "2018-09-30", 89).Judge(RuleId, "2018-11-30").Kind);
        var yearly = Treated with { Per = RecurrencePeriod.Year };
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(yearly).Observed(yearly.Id, "2018-09-30", 91).Observed(yearly.Id, "2018-10-31", 89).Judge(RuleId, "2018-11-30").Kind);
    }
}
