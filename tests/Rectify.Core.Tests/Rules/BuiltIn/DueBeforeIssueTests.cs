using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class DueBeforeIssueTests() : RuleTests(RuleIds.DueBeforeIssue)
{
    private protected override RuleOutcome Passing => DueOn("2018-06-29");

    private protected override RuleOutcome Failing => DueOn("2018-06-28");

    [Theory]
    [InlineData("2018-06-28", OutcomeKind.Violated)]
    [InlineData("2018-06-29", OutcomeKind.Satisfied)]
    [InlineData("2018-06-30", OutcomeKind.Satisfied)]
    public void The_day_of_issue_itself_is_not_before_it(string due, OutcomeKind expected)
    {
        Assert.Equal(expected, DueOn(due).Kind);
        Assert.Equal(expected, Scenario.LongTerm.With(new Milestone("m", "印发方案", new FixedDeadline(Scenario.Day(due)))).Judge(RuleId, "2019-01-01").Kind);
        var indicator = new TargetIndicator("i", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Scenario.Day(due) };
        Assert.Equal(expected, Scenario.LongTerm.With(indicator).Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void An_earlier_stage_counts_as_well()
    {
        var staged = new StagedDeadline([new(Scenario.Day("2018-05-31"), "完成排查"), new(Scenario.Day("2018-12-31"), "完成整治")]);
        var outcome = Scenario.Of(staged).Judge(RuleId, "2018-07-01");
        Assert.Equal(OutcomeKind.Violated, outcome.Kind);
        Assert.Equal("2.1.1.1-s1", outcome.Arguments[0].Format());
    }

    [Fact]
    public void Every_part_that_is_too_early_is_listed_with_its_words_and_the_earliest_day()
    {
        var scenario = Scenario.Of(new FixedDeadline(Scenario.Day("2018-06-28")) { Text = "2018年6月28日前" }).With(
            new Milestone("m1", "印发方案", new FixedDeadline(Scenario.Day("2018-05-31"))),
            new Milestone("m2", "完成排查", new FixedDeadline(Scenario.Day("2018-06-29"))));
        var outcome = scenario.Judge(RuleId, "2018-07-01");
        Assert.Equal([Scenario.Id, "m1"], outcome.Argument("parts").Texts);
        Assert.Equal(Scenario.Day("2018-05-31"), outcome.Argument("earliest").Day);
        Assert.Equal(["2018年6月28日前", "印发方案"], ((IEnumerable<Evidence>)outcome.Evidence).Select(static e => e.Clause));
    }

    [Fact]
    public void A_measure_that_names_no_day_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.ImmediateThenLongTerm.Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Undated.Judge(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome DueOn(string due) => Scenario.Of(new FixedDeadline(Scenario.Day(due))).Judge(RuleId, "2018-07-01");
}
