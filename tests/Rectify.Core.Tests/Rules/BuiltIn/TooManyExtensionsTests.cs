using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class TooManyExtensionsTests() : RuleTests(RuleIds.TooManyExtensions)
{
    private static readonly Scenario Once = Scenario.Fixed.Extended("2018-12-01", "2019-03-31");

    private protected override RuleOutcome Passing => Once.Judge(RuleId, "2019-01-01");

    private protected override RuleOutcome Failing => Once.Extended("2019-03-01", "2019-06-30").Judge(RuleId, "2019-03-01");

    [Fact]
    public void It_is_one_too_many_from_the_day_it_is_granted()
    {
        Assert.Equal(OutcomeKind.Satisfied, Once.Extended("2019-03-01", "2019-06-30").Judge(RuleId, "2019-02-28").Kind);
    }

    [Fact]
    public void One_that_moves_nothing_counts()
    {
        Assert.Equal(OutcomeKind.Violated, Once.Extended("2019-03-01", "2019-01-01").Judge(RuleId, "2019-03-01").Kind);
    }

    [Theory]
    [InlineData(0, OutcomeKind.Violated)]
    [InlineData(1, OutcomeKind.Satisfied)]
    [InlineData(2, OutcomeKind.Satisfied)]
    public void The_policy_sets_the_number(int allowed, OutcomeKind expected)
    {
        Assert.Equal(expected, (Once with { Policy = EvaluationPolicy.Default with { MaxExtensions = allowed } }).Judge(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void Without_an_extension_it_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2019-06-01").Kind);
    }
}
