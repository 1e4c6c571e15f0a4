using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class IndicatorMissedTests() : RuleTests(RuleIds.IndicatorMissed)
{
    private static readonly TargetIndicator Treated = new("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day("2018-12-31") };
    private static readonly Scenario Observed = Scenario.LongTerm.With(Treated).Observed(Treated.Id, "2018-07-31", 80).Observed(Treated.Id, "2018-11-30", 85);

    private protected override RuleOutcome Passing => Observed.Observed(Treated.Id, "2018-12-31", 90).Judge(RuleId, "2019-01-01");

    private protected override RuleOutcome Failing => Observed.Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.NotApplicable)]
    [InlineData("2018-12-31", OutcomeKind.NotApplicable)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void Up_to_its_day_a_target_is_not_judged(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Observed.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Reached_late_is_not_missed()
    {
        Assert.Equal(OutcomeKind.Satisfied, Observed.Observed(Treated.Id, "2019-02-28", 90).Judge(RuleId, "2019-03-01").Kind);
    }

    [Fact]
    public void Without_an_observation_it_is_not_concerned_and_without_a_comparable_one_it_cannot_be_told()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(Treated).Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(Treated).Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(Treated with { By = null }).Observed(Treated.Id, "2018-07-01", 80).Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.Undetermined, Scenario.LongTerm.With(Treated).Observed(Treated.Id, "2018-07-01", "较好").Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void One_that_is_missed_outweighs_one_that_cannot_be_told()
    {
        var other = new TargetIndicator("2.1.1.1-i2", "绿化率", Comparator.AtLeast, new QuantityTarget(30, "%"));
        Assert.Equal("2.1.1.1-i1", Observed.With(other).Judge(RuleId, "2019-01-01").Arguments[0].Format());
    }

    [Fact]
    public void Two_binding_targets_weigh_no_less_than_one()
    {
        var other = new TargetIndicator("2.1.1.1-i2", "绿化率", Comparator.AtLeast, new QuantityTarget(30, "%")) { By = Treated.By };
        Assert.Null(Observed.With(other).Observed(other.Id, "2018-11-30", 20).Judge(RuleId, "2019-01-01").SeverityCap);
    }

    [Fact]
    public void Those_that_cannot_be_told_are_named_and_no_others()
    {
        var unknown = new TargetIndicator("2.1.1.1-i2", "绿化率", Comparator.AtLeast, new QuantityTarget(30, "%")) { By = Treated.By };
        var outcome = Scenario.LongTerm.With(Treated, unknown).Observed(Treated.Id, "2018-11-30", 95).Observed(unknown.Id, "2018-11-30", "较好").Judge(RuleId, "2019-01-01");
        Assert.Equal(("the observations do not determine 2.1.1.1-i2", "现有监测数据无法判定2.1.1.1-i2"), (outcome.Reason, outcome.ReasonIn("zh")));
    }

    [Fact]
    public void An_aim_alone_is_for_information()
    {
        var aim = Treated with { Modality = Modality.Aspirational };
        var scenario = Scenario.LongTerm.With(aim).Observed(aim.Id, "2018-11-30", 85);
        Assert.Equal(Severity.Info, scenario.Judge(RuleId, "2019-01-01").SeverityCap);
        Assert.Null(Observed.Judge(RuleId, "2019-01-01").SeverityCap);
    }

    [Theory]
    [InlineData("2019-12-31", OutcomeKind.NotApplicable)]
    [InlineData("2020-01-01", OutcomeKind.Violated)]
    [InlineData("2020-12-31", OutcomeKind.Violated)]
    [InlineData("2021-01-01", OutcomeKind.Satisfied)]
    public void A_recurring_target_is_judged_by_its_newest_full_window(string asOf, OutcomeKind expected)
    {
        var planted = new TargetIndicator("2.1.1.1-i1", "新增造林", Comparator.AtLeast, new QuantityTarget(100, "亩"), IndicatorMode.Count) { Per = RecurrencePeriod.Year };
        var scenario = Scenario.LongTerm.With(planted).Observed(planted.Id, "2019-03-01", 60).Observed(planted.Id, "2019-11-01", 39).Observed(planted.Id, "2020-05-01", 100);
        Assert.Equal(expected, scenario.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void A_window_without_an_observation_is_not_missed()
    {
        var planted = new TargetIndicator("2.1.1.1-i1", "新增造林", Comparator.AtLeast, new QuantityTarget(100, "亩"), IndicatorMode.Count) { Per = RecurrencePeriod.Year };
        var scenario = Scenario.LongTerm.With(planted).Observed(planted.Id, "2019-03-01", 60);
        Assert.Equal(OutcomeKind.Violated, scenario.Judge(RuleId, "2020-06-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, scenario.Judge(RuleId, "2021-06-01").Kind);
    }
}
