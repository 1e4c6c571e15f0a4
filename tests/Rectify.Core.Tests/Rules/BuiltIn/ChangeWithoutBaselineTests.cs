using Rectify.Indicators;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ChangeWithoutBaselineTests() : RuleTests(RuleIds.ChangeWithoutBaseline)
{
    private static readonly TargetIndicator Fall = new("2.1.1.1-i1", "煤炭消费量", Comparator.AtLeast, new QuantityTarget(15, "%"), IndicatorMode.DecreaseBy);

    private protected override RuleOutcome Passing => Judge(Fall with { Baseline = new Baseline(2015) });

    private protected override RuleOutcome Failing => Judge(Fall);

    [Fact]
    public void Percentage_points_need_a_baseline_too()
    {
        Assert.Equal(OutcomeKind.Violated, Judge(new("i", "占比", Comparator.AtLeast, new QuantityTarget(2, "个百分点"), IndicatorMode.IncreaseBy)).Kind);
    }

    [Theory]
    [InlineData(IndicatorMode.Reach, "%")]
    [InlineData(IndicatorMode.IncreaseBy, "吨/日")]
    public void Levels_and_amounts_need_none(IndicatorMode mode, string unit)
    {
        Assert.Equal(OutcomeKind.NotApplicable, Judge(new("i", "处理能力", Comparator.AtLeast, new QuantityTarget(15, unit), mode)).Kind);
    }

    [Fact]
    public void A_measure_without_indicators_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome Judge(TargetIndicator indicator) => Scenario.Fixed.With(indicator).Judge(RuleId, "2018-07-01");
}
