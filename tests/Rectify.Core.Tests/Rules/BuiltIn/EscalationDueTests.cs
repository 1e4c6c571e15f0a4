using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class EscalationDueTests() : RuleTests(RuleIds.EscalationDue)
{
    private static readonly Scenario Laddered = Scenario.Fixed with
    {
        Policy = EvaluationPolicy.Default with
        {
            EscalationLadder = [new(ProgressEventType.Interviewed, 30), new(ProgressEventType.Reminded, 0)],
        },
    };

    private protected override RuleOutcome Passing => Laddered.With(Reminded("2019-01-01")).Judge(RuleId, "2019-01-30");

    private protected override RuleOutcome Failing => Laddered.With(Reminded("2019-01-01")).Judge(RuleId, "2019-01-31");

    [Theory]
    [InlineData("2018-12-31", OutcomeKind.Satisfied)]
    [InlineData("2019-01-01", OutcomeKind.Violated)]
    public void The_first_rung_is_due_as_soon_as_the_measure_is_overdue(string asOf, OutcomeKind expected)
    {
        Assert.Equal(expected, Laddered.Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Every_rung_not_taken_is_listed_in_the_order_of_the_ladder()
    {
        Assert.Equal("提醒、约谈", Laddered.Judge(RuleId, "2019-02-15").Argument("steps").Format("zh"));
    }

    [Fact]
    public void A_reminder_before_the_due_day_is_no_rung()
    {
        Assert.Equal(OutcomeKind.Violated, Laddered.With(Reminded("2018-12-31")).Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void A_rung_that_stands_twice_is_to_be_taken_twice()
    {
        var twice = Laddered with { Policy = EvaluationPolicy.Default with { EscalationLadder = [new(ProgressEventType.Reminded, 0), new(ProgressEventType.Reminded, 10)] } };
        var once = twice.With(Reminded("2019-01-02"));
        Assert.Equal(OutcomeKind.Satisfied, once.Judge(RuleId, "2019-01-10").Kind);
        Assert.Equal(OutcomeKind.Violated, once.Judge(RuleId, "2019-01-11").Kind);
        Assert.Equal(OutcomeKind.Satisfied, once.With(Reminded("2019-01-11")).Judge(RuleId, "2019-01-11").Kind);
    }

    [Fact]
    public void With_an_empty_ladder_or_without_a_due_day_it_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2030-01-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, (Scenario.LongTerm with { Policy = Laddered.Policy }).Judge(RuleId, "2030-01-01").Kind);
    }

    private static Reminded Reminded(string on) => new(Scenario.Id, Scenario.Day(on));

    [Fact]
    public void After_a_relapse_the_days_count_from_it_and_only_steps_taken_since()
    {
        var relapsed = Laddered.Rectified("2018-12-01").With(Reminded("2019-01-10")).Relapsed("2019-06-01");
        Assert.Equal(1, relapsed.Judge(RuleId, "2019-06-02").Argument("days").Number);
        Assert.Equal("提醒", relapsed.Judge(RuleId, "2019-07-01").Argument("steps").Format("zh"));
        Assert.Equal("提醒、约谈", relapsed.Judge(RuleId, "2019-07-02").Argument("steps").Format("zh"));
        Assert.Equal(OutcomeKind.Satisfied, relapsed.With(Reminded("2019-06-02")).Judge(RuleId, "2019-06-02").Kind);
    }

    [Fact]
    public void Suspended_days_are_not_counted()
    {
        // The due day has passed by then, so that it does not move; the ladder pauses for ten days.
        var suspended = Laddered.With(Reminded("2019-01-01")).Suspended("2019-01-11", "2019-01-20");
        Assert.Equal(OutcomeKind.Satisfied, suspended.Judge(RuleId, "2019-02-09").Kind);
        Assert.Equal(OutcomeKind.Violated, suspended.Judge(RuleId, "2019-02-10").Kind);
        Assert.Equal(Scenario.Day("2019-02-10"), suspended.Judge(RuleId, "2019-01-25").ReevaluateOn);
    }
}
