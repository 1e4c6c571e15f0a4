using Rectify.Deadlines;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class OverdueTests() : RuleTests(RuleIds.Overdue)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.Judge(RuleId, "2018-12-31");

    private protected override RuleOutcome Failing => Scenario.Fixed.Judge(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-30", OutcomeKind.Satisfied)]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void The_due_day_itself_is_not_overdue(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Judge(RuleId, asOf).Kind);
    }

    [Theory]
    [InlineData("2018-07-29", OutcomeKind.Satisfied)]
    [InlineData("2018-07-30", OutcomeKind.Violated)]
    public void At_once_allows_thirty_days(string asOf, OutcomeKind expected)
    {
        var outcome = Scenario.ImmediateThenLongTerm.Judge(RuleId, asOf);
        Assert.Equal(expected, outcome.Kind);
        if (expected == OutcomeKind.Violated)
            Assert.True(outcome.RestsOnPolicy("immediateAllowanceDays"));
    }

    [Theory]
    [InlineData("2019-01-31", OutcomeKind.Satisfied)]
    [InlineData("2019-02-01", OutcomeKind.Violated)]
    public void An_extension_moves_the_day(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Extended("2018-12-20", "2019-01-31").Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void A_late_rectification_ends_it_and_a_relapse_brings_it_back()
    {
        var rectified = Scenario.Fixed.Rectified("2019-02-01");
        Assert.Equal(OutcomeKind.Satisfied, rectified.Judge(RuleId, "2019-03-01").Kind);
        Assert.Equal(OutcomeKind.Violated, rectified.Relapsed("2019-02-15").Judge(RuleId, "2019-03-01").Kind);
    }

    [Fact]
    public void An_acceptance_that_skips_the_rectification_completes_it()
    {
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.Accepted("2018-11-01").Judge(RuleId, "2019-03-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.ClosedOut("2018-11-01").Judge(RuleId, "2019-03-01").Kind);
    }

    [Fact]
    public void After_a_relapse_the_days_count_from_it()
    {
        var relapsed = Scenario.Fixed.Rectified("2018-12-01").Relapsed("2019-06-01");
        Assert.Equal(OutcomeKind.Violated, relapsed.Judge(RuleId, "2019-06-01").Kind);
        Assert.Equal(0, relapsed.Judge(RuleId, "2019-06-01").Argument("days").Number);
        Assert.Equal(30, relapsed.Judge(RuleId, "2019-07-01").Argument("days").Number);
        Assert.Equal(60, Scenario.Fixed.Rectified("2018-11-01").Relapsed("2018-12-01").Judge(RuleId, "2019-03-01").Argument("days").Number);
    }

    [Fact]
    public void The_sentence_says_from_when_its_days_are_counted()
    {
        var rectified = Scenario.Fixed.Rectified("2018-12-01");
        Assert.Equal("Due on 2018-12-31, 30 days overdue. Counted from 2019-06-01, when the stage went back.", Sentence(rectified.Relapsed("2019-06-01"), "en"));
        Assert.Equal("整改时限为2018-12-31，已逾期30天。逾期天数自2019-06-01阶段退回之日起算。", Sentence(rectified.Relapsed("2019-06-01"), "zh"));
        Assert.Equal("Due on 2018-12-31, 182 days overdue.", Sentence(rectified.Relapsed("2018-12-31"), "en"));
        Assert.Equal("Due on 2019-06-30, 1 day overdue.", Sentence(rectified.Relapsed("2019-06-01", "2019-06-30"), "en"));
    }

    [Theory]
    [InlineData("2019-06-30", OutcomeKind.Satisfied)]
    [InlineData("2019-07-01", OutcomeKind.Violated)]
    public void A_relapse_may_set_a_new_limit(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Scenario.Fixed.Rectified("2018-12-01").Relapsed("2019-06-01", "2019-06-30").Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void A_suspension_moves_the_day_and_without_an_end_keeps_it_open()
    {
        var ended = Scenario.Fixed.Suspended("2018-08-01", "2018-08-10");
        Assert.Equal(OutcomeKind.Satisfied, ended.Judge(RuleId, "2019-01-10").Kind);
        Assert.Equal(OutcomeKind.Violated, ended.Judge(RuleId, "2019-01-11").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Suspended("2018-08-01").Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void Without_a_due_day_nothing_is_overdue()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Undated.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.ImmediateThenLongTerm.Started("2018-09-01").Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Of(new RelativeDeadline(5, DeadlineUnit.Day, "accepted")).Judge(RuleId, "2030-01-01").Kind);
    }

    [Fact]
    public void Working_days_without_a_calendar_cannot_be_told()
    {
        var scenario = Scenario.Of(new RelativeDeadline(5, DeadlineUnit.WorkingDay, "started")).Started("2018-07-02");
        Assert.Equal(OutcomeKind.Undetermined, scenario.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, scenario.Rectified("2018-07-03").Judge(RuleId, "2030-01-01").Kind);
    }

    private string Sentence(Scenario scenario, string language) =>
        scenario.Evaluate("2019-07-01").Measures[0].Findings.Single(f => string.Equals(f.Rule.Id, RuleId, StringComparison.Ordinal)).ToString(language);
}
