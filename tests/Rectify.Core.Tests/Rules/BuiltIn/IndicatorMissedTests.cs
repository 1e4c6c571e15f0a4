using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class IndicatorMissedTests() : RuleTests(RuleIds.IndicatorMissed)
{
    private static readonly TargetIndicator Treated = new("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day("2018-12-31") };
    private static readonly Scenario Observed = Scenario.LongTerm.With(Treated).Observed(Treated.Id, "2018-07-31", 80).Observed(Treated.Id, "2018-11-30", 85);

    private protected override RuleOutcome Passing => Observed.Judge(RuleId, "2018-12-31");

    private protected override RuleOutcome Failing => Observed.Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void On_its_day_a_target_is_not_missed_yet(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Observed.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Reached_late_is_not_missed()
    {
        Assert.Equal(OutcomeKind.Satisfied, Observed.Observed(Treated.Id, "2019-02-28", 90).Judge(RuleId, "2019-03-01").Kind);
    }

    [Fact]
    public void Without_an_observation_or_a_comparable_one_it_cannot_be_told()
    {
        Assert.Equal(OutcomeKind.Undetermined, Scenario.LongTerm.With(Treated).Judge(RuleId, "2018-07-01").Kind);
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
        Assert.Null(Observed.With(other).Observed(other.Id, "2018-11-30", 20).Judge(RuleId, "2019-01-01").AtMost);
    }

    [Fact]
    public void Those_that_cannot_be_told_are_named_and_no_others()
    {
        var (attained, unknown) = (Treated with { By = null }, new TargetIndicator("2.1.1.1-i2", "绿化率", Comparator.AtLeast, new QuantityTarget(30, "%")));
        var outcome = Scenario.LongTerm.With(attained, unknown).Observed(attained.Id, "2018-11-30", 95).Judge(RuleId, "2019-01-01");
        Assert.Equal(("what is observed does not tell of 2.1.1.1-i2", "现有监测数据无法判断2.1.1.1-i2"), (outcome.Reason, outcome.ReasonIn("zh")));
    }

    [Fact]
    public void An_aim_alone_is_for_information()
    {
        var aim = Treated with { Modality = Modality.Aspirational };
        var scenario = Scenario.LongTerm.With(aim).Observed(aim.Id, "2018-11-30", 85);
        Assert.Equal(Severity.Info, scenario.Judge(RuleId, "2019-01-01").AtMost);
        Assert.Null(Observed.Judge(RuleId, "2019-01-01").AtMost);
    }
}
