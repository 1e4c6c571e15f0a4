using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ObservationOldTests() : RuleTests(RuleIds.ObservationOld)
{
    private static readonly TargetIndicator Treated = new("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%"));
    private static readonly Scenario Observed = Scenario.LongTerm.With(Treated).Observed(Treated.Id, "2018-07-01", 80);

    private protected override RuleOutcome Passing => Observed.Judge(RuleId, "2019-07-01");

    private protected override RuleOutcome Failing => Observed.Judge(RuleId, "2019-07-02");

    [Theory]
    [InlineData("2019-06-30", OutcomeKind.Satisfied)]
    [InlineData("2019-07-01", OutcomeKind.Satisfied)]
    [InlineData("2019-07-02", OutcomeKind.Violated)]
    public void It_is_old_after_a_year(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Observed.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Only_the_old_ones_are_listed_with_the_oldest_day()
    {
        var (second, third) = (Another("2.1.1.1-i2"), Another("2.1.1.1-i3"));
        var outcome = Observed.With(second, third)
            .Observed(second.Id, "2018-06-30", 80)
            .Observed(third.Id, "2018-07-02", 80).Judge(RuleId, "2019-07-02");
        Assert.Equal([Treated.Id, second.Id], outcome.Argument("indicators").Texts);
        Assert.Equal(Scenario.Day("2018-06-30"), outcome.Argument("newest").Day);

        static TargetIndicator Another(string id) => new(id, "绿化率", Comparator.AtLeast, new QuantityTarget(30, "%"));
    }

    [Fact]
    public void Only_the_newest_counts_and_one_never_observed_is_not_old()
    {
        Assert.Equal(OutcomeKind.Satisfied, Observed.Observed(Treated.Id, "2019-06-30", 81).Judge(RuleId, "2019-07-02").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.With(Treated).Judge(RuleId, "2019-07-02").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2019-07-02").Kind);
    }

    [Fact]
    public void Of_what_is_to_be_maintained_and_kept_up_it_is_a_warning()
    {
        Assert.Equal(Severity.Warning, SeverityOf(Kept(IndicatorMode.Maintain, new LongTermDeadline())));
        Assert.Equal(Severity.Warning, SeverityOf(Kept(IndicatorMode.Maintain, new FixedDeadline(Scenario.Day("2018-12-31")).ThenLongTerm())));
        Assert.Equal(Severity.Info, SeverityOf(Kept(IndicatorMode.Maintain, new FixedDeadline(Scenario.Day("2018-12-31")))));
        Assert.Equal(Severity.Info, SeverityOf(Kept(IndicatorMode.Reach, new LongTermDeadline())));
    }

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Info)]
    public void A_severity_of_the_host_stands(Severity severity)
    {
        var rules = RuleSet.Default.WithSeverity(RuleIds.ObservationOld, severity);
        var measure = Kept(IndicatorMode.Maintain, new LongTermDeadline()).Evaluate(rules, "2019-07-02").Measures[0];
        Assert.Equal(severity, measure.Finding(RuleId)!.Severity);
    }

    private static Scenario Kept(IndicatorMode mode, Deadline deadline)
    {
        var kept = new TargetIndicator("2.1.1.1-i1", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%"), mode);
        return Scenario.Of(deadline).With(kept).Observed(kept.Id, "2018-07-01", 95);
    }

    private Severity SeverityOf(Scenario scenario) => scenario.Evaluate("2019-07-02").Measures[0].Finding(RuleId)!.Severity;
}
