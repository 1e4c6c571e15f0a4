using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ProblemUnansweredTests() : RuleTests(RuleIds.ProblemUnanswered)
{
    private static readonly Problem Answered = new("p1", "城区污水直排河道。", [Scenario.Id]);
    private static readonly Problem Unanswered = new("p2", "矿山未复绿。");

    private protected override RuleOutcome Passing => Of(Answered);

    private protected override RuleOutcome Failing => Of(Answered, Unanswered);

    [Fact]
    public void Only_those_without_a_measure_are_named_each_with_its_words()
    {
        var outcome = Of(Unanswered, Answered, new Problem("p3", "台账不全。"));
        Assert.Equal(["p2", "p3"], outcome.Argument("problems").Texts);
        Assert.Equal(["矿山未复绿。", "台账不全。"], outcome.Evidence.Select(static e => e.Clause));
    }

    [Fact]
    public void Two_problems_may_share_a_measure()
    {
        Assert.Equal(OutcomeKind.Satisfied, Of(Answered, Unanswered with { Measures = [Scenario.Id] }).Kind);
    }

    [Fact]
    public void A_plan_that_lists_no_problems_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Of().Kind);
    }

    [Fact]
    public void A_cancelled_measure_still_answers_its_problem()
    {
        Assert.Equal(OutcomeKind.Satisfied, (Scenario.Fixed.Cancelled("2018-07-01") with { Problems = [Answered] }).JudgePlan(RuleId, "2018-07-02").Kind);
    }

    private RuleOutcome Of(params Problem[] problems) => (Scenario.Fixed with { Problems = [.. problems] }).JudgePlan(RuleId, "2018-07-01");
}
