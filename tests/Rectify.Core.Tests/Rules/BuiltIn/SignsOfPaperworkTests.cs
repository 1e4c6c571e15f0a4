using Rectify.Indicators;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class SignsOfPaperworkTests() : RuleTests(RuleIds.SignsOfPaperwork)
{
    private static readonly TargetIndicator Treated = new("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%"));

    private protected override RuleOutcome Passing => Scenario.Fixed.Started("2018-07-01").Rectified("2018-07-05").Judge(RuleId, "2018-08-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Started("2018-07-01").Rectified("2018-07-04").Judge(RuleId, "2018-08-01");

    [Theory]
    [InlineData("2018-07-01", OutcomeKind.Violated)]
    [InlineData("2018-07-03", OutcomeKind.Violated)]
    [InlineData("2018-07-04", OutcomeKind.Violated)]
    [InlineData("2018-07-05", OutcomeKind.Satisfied)]
    public void A_rectification_within_three_days_of_the_start_is_a_sign(string rectified, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Started("2018-07-01").Rectified(rectified).Judge(RuleId, "2018-08-01").Kind);
    }

    [Fact]
    public void The_first_start_counts()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Started("2018-07-01").Started("2018-07-28").Rectified("2018-07-30").Judge(RuleId, "2018-08-01").Kind);
    }

    [Theory]
    [InlineData(85, 85, 85, OutcomeKind.Violated)]
    [InlineData(85, 85, 86, OutcomeKind.Satisfied)]
    [InlineData(85, 86, 85, OutcomeKind.Satisfied)]
    public void One_value_on_three_successive_days_of_observation_is_a_sign(int first, int second, int third, OutcomeKind expected)
    {
        var scenario = Scenario.LongTerm.With(Treated)
            .Observed(Treated.Id, "2018-07-31", first).Observed(Treated.Id, "2018-08-31", second).Observed(Treated.Id, "2018-09-30", third);
        Assert.Equal(expected, scenario.Judge(RuleId, "2018-10-01").Kind);
    }

    [Fact]
    public void Revisions_of_one_day_are_one_observation()
    {
        var scenario = Scenario.LongTerm.With(Treated)
            .Observed(Treated.Id, "2018-07-31", 85).Observed(Treated.Id, "2018-07-31", 85).Observed(Treated.Id, "2018-08-31", 85);
        Assert.Equal(OutcomeKind.Satisfied, scenario.Judge(RuleId, "2018-10-01").Kind);
    }

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void A_first_report_after_the_due_day_is_a_sign(string reported, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Reported(reported, 100).Judge(RuleId, "2019-02-01").Kind);
    }

    [Fact]
    public void Each_sign_comes_with_its_evidence()
    {
        var outcome = Scenario.Fixed.Started("2019-01-01").Rectified("2019-01-02").Judge(RuleId, "2019-02-01");
        Assert.Equal(2, outcome.Argument("signs").Texts.Count);
        Assert.Equal(3, ((IEnumerable<Evidence>)outcome.Evidence).Count(e => e.Fact is not null));
        Assert.True(outcome.RestsOnPolicy("quickRectificationDays"));
    }

    [Fact]
    public void A_repeated_value_is_told_with_its_three_observations()
    {
        var outcome = Scenario.LongTerm.With(Treated)
            .Observed(Treated.Id, "2018-06-30", 80).Observed(Treated.Id, "2018-07-31", 85).Observed(Treated.Id, "2018-08-31", 85).Observed(Treated.Id, "2018-09-30", 85)
            .Judge(RuleId, "2018-10-01");
        Assert.Equal("2.1.1.1-i1 observed as 85 three times running", outcome.Argument("signs").Format("en"));
        Assert.Equal("2.1.1.1-i1连续三次数据均为85", outcome.Argument("signs").Format("zh"));
        Assert.Equal(
            [Scenario.Day("2018-07-31"), Scenario.Day("2018-08-31"), Scenario.Day("2018-09-30")],
            ((IEnumerable<Evidence>)outcome.Evidence).Select(static e => e.Observation!.On));
    }

    [Fact]
    public void Without_any_report_it_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.With(Treated).Judge(RuleId, "2030-01-01").Kind);
    }
}
