using Rectify.Indicators;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class CompletedWithTargetUnmetTests() : RuleTests(RuleIds.CompletedWithTargetUnmet)
{
    private static readonly TargetIndicator Treated = new("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day("2018-12-31") };
    private static readonly Scenario Rectified = Scenario.LongTerm.With(Treated).Rectified("2018-10-01");

    private protected override RuleOutcome Passing => Rectified.Observed(Treated.Id, "2018-12-31", 90).Judge(RuleId, "2019-01-01");

    private protected override RuleOutcome Failing => Rectified.Observed(Treated.Id, "2018-12-31", 89.9m).Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void A_target_never_observed_counts_once_its_day_has_passed(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Rectified.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void It_holds_for_every_completed_stage_and_ends_with_a_relapse()
    {
        var closed = Rectified.Accepted("2018-10-02").ClosedOut("2018-10-03").Published("2018-10-04");
        foreach (string asOf in (string[])["2019-01-01", "2020-01-01"])
            Assert.Equal(OutcomeKind.Violated, closed.Judge(RuleId, asOf).Kind);
        Assert.Equal(OutcomeKind.NotApplicable, closed.Relapsed("2019-01-01").Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void An_open_measure_and_one_without_indicators_are_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(Treated).Started("2018-10-01").Judge(RuleId, "2019-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Rectified("2018-10-01").Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void All_that_cannot_be_told_is_named_in_both_languages()
    {
        var other = new TargetIndicator("2.1.1.1-i2", "绿化率", Comparator.AtLeast, new QuantityTarget(30, "%")) { By = Treated.By };
        var outcome = Rectified.With(other).Observed(Treated.Id, "2018-12-31", "较好").Observed(other.Id, "2018-12-31", "较好").Judge(RuleId, "2019-01-01");
        Assert.Equal(OutcomeKind.Undetermined, outcome.Kind);
        Assert.Equal("the observations do not determine 2.1.1.1-i1, 2.1.1.1-i2", outcome.Reason);
        Assert.Equal("现有监测数据无法判定2.1.1.1-i1、2.1.1.1-i2", outcome.ReasonIn("zh"));
    }

    [Fact]
    public void What_was_observed_and_cannot_be_compared_cannot_be_told()
    {
        Assert.Equal(OutcomeKind.Undetermined, Rectified.Observed(Treated.Id, "2018-12-31", "较好").Judge(RuleId, "2019-01-01").Kind);
    }
}
