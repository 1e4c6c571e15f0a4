using Rectify.Deadlines;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class BehindScheduleTests() : RuleTests(RuleIds.BehindSchedule)
{
    // Issued on 2018-06-29 and due on 2018-10-07, one percent of the time passes each day.
    private static readonly Scenario Dated = Scenario.Of(new FixedDeadline(Scenario.Day("2018-10-07")));

    private protected override RuleOutcome Passing => Dated.Reported("2018-07-29", 30).Judge(RuleId, "2018-08-03");

    private protected override RuleOutcome Failing => Dated.Reported("2018-07-29", 30).Judge(RuleId, "2018-08-04");

    [Theory]
    [InlineData("2018-08-02", OutcomeKind.Satisfied)]
    [InlineData("2018-08-03", OutcomeKind.Satisfied)]
    [InlineData("2018-08-04", OutcomeKind.Violated)]
    public void Five_points_behind_is_still_on_schedule(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Dated.Reported("2018-07-29", 30).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Without_a_percentage_it_cannot_be_told()
    {
        Assert.Equal(OutcomeKind.Undetermined, Dated.Judge(RuleId, "2018-08-04").Kind);
        Assert.Equal(OutcomeKind.Undetermined, Scenario.Undated.Reported("2018-07-29", 30).Judge(RuleId, "2018-08-04").Kind);
        var waiting = Scenario.Of(new EventDeadline("汛期")).Reported("2018-07-29", 30).Judge(RuleId, "2018-08-04");
        Assert.Equal(OutcomeKind.Undetermined, waiting.Kind);
        Assert.Contains("汛期", waiting.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_overdue_open_ended_or_completed_is_not_behind()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Dated.Reported("2018-07-29", 30).Judge(RuleId, "2018-10-08").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.LongTerm.Reported("2018-07-29", 30).Judge(RuleId, "2018-10-08").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Dated.Reported("2018-07-29", 30).Rectified("2018-08-01").Judge(RuleId, "2018-08-04").Kind);
    }
}
