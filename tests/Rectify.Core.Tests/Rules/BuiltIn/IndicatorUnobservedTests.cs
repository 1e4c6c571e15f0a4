using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class IndicatorUnobservedTests() : RuleTests(RuleIds.IndicatorUnobserved)
{
    private static readonly TargetIndicator Treated = new("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day("2018-12-31") };

    private protected override RuleOutcome Passing => Scenario.LongTerm.With(Treated).Judge(RuleId, "2018-12-31");

    private protected override RuleOutcome Failing => Scenario.LongTerm.With(Treated).Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void Its_own_day_has_not_passed(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.LongTerm.With(Treated).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Any_observation_in_view_ends_it_and_one_of_a_later_day_does_not()
    {
        var scenario = Scenario.LongTerm.With(Treated).Observed(Treated.Id, "2019-02-28", 70);
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2019-02-27").Kind);
        Assert.Equal(OutcomeKind.Satisfied, scenario.Judge(RuleId, "2019-02-28").Kind);
    }

    [Fact]
    public void Several_targets_whose_days_are_still_to_come_are_as_good_as_one()
    {
        var other = new TargetIndicator("2.1.1.1-i2", "绿化率", Comparator.AtLeast, new QuantityTarget(30, "%")) { By = Treated.By };
        Assert.Equal(OutcomeKind.Satisfied, Scenario.LongTerm.With(Treated, other).Judge(RuleId, "2018-12-31").Kind);
    }

    [Fact]
    public void A_target_without_a_day_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(Treated with { By = null }).Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2030-01-01").Kind);
    }

    [Theory]
    [InlineData("2019-12-31", OutcomeKind.Satisfied)]
    [InlineData("2020-01-01", OutcomeKind.Violated)]
    public void Of_a_recurring_target_the_newest_full_window_is_asked_about(string asOf, OutcomeKind expected)
    {
        var planted = new TargetIndicator("2.1.1.1-i1", "新增造林", Comparator.AtLeast, new QuantityTarget(100, "亩"), IndicatorMode.Count) { Per = RecurrencePeriod.Year };
        Assert.Equal(expected, Scenario.LongTerm.With(planted).Judge(RuleId, asOf).Kind);
        Assert.Equal(OutcomeKind.Satisfied, Scenario.LongTerm.With(planted).Observed(planted.Id, "2019-12-31", 1).Judge(RuleId, asOf).Kind);
        Assert.Equal(OutcomeKind.Violated, Scenario.LongTerm.With(planted).Observed(planted.Id, "2018-12-31", 1).Judge(RuleId, "2020-01-01").Kind);
    }
}
