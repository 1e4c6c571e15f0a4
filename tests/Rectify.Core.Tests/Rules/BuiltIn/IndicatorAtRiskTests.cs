using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class IndicatorAtRiskTests() : RuleTests(RuleIds.IndicatorAtRisk)
{
    // From 2018-07-01, 100 days lead to the day of the target.
    private static readonly TargetIndicator Treated = new("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day("2018-10-09") };
    private static readonly Scenario Observed = Scenario.LongTerm.With(Treated).Observed(Treated.Id, "2018-07-01", 80);

    private protected override RuleOutcome Passing => Observed.Observed(Treated.Id, "2018-08-20", 85).Judge(RuleId, "2018-09-01");

    private protected override RuleOutcome Failing => Observed.Observed(Treated.Id, "2018-08-20", 84.99m).Judge(RuleId, "2018-09-01");

    [Fact]
    public void One_day_of_observation_draws_no_line()
    {
        Assert.Equal(OutcomeKind.Undetermined, Observed.Judge(RuleId, "2018-09-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2018-09-01").Kind);
    }

    [Theory]
    [InlineData("2018-10-08", OutcomeKind.Violated)]
    [InlineData("2018-10-09", OutcomeKind.Violated)]
    [InlineData("2018-10-10", OutcomeKind.NotApplicable)]
    public void Once_due_a_target_is_missed_and_no_longer_at_risk(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Observed.Observed(Treated.Id, "2018-08-20", 84).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void An_aim_weighs_as_much_as_a_duty()
    {
        var aim = Treated with { Modality = Modality.Aspirational };
        var scenario = Scenario.LongTerm.With(aim).Observed(aim.Id, "2018-07-01", 80).Observed(aim.Id, "2018-08-20", 84);
        Assert.Null(scenario.Judge(RuleId, "2018-09-01").SeverityCap);
    }

    [Fact]
    public void Without_an_observation_or_where_it_recurs_a_target_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(Treated).Judge(RuleId, "2018-09-01").Kind);
        var yearly = Treated with { Per = RecurrencePeriod.Year };
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(yearly).Observed(yearly.Id, "2018-07-01", 80).Observed(yearly.Id, "2018-08-20", 84).Judge(RuleId, "2018-09-01").Kind);
    }
}
