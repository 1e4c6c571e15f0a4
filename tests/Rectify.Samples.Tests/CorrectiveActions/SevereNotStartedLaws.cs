using Rectify.Rules;
using Rectify.Testing;

namespace Rectify.Samples.Tests.CorrectiveActions;

public sealed class SevereNotStartedLaws
{
    #region Laws
    [Fact]
    public void The_rule_keeps_every_law()
    {
        var cases = LabelledCases.Of("high", "moderate", "low").InEnglish();
        LawReport report = RuleLaws.For(new SevereNotStarted(), RuleSet.CorrectiveActions.Policy, cases).Check();

        Assert.True(report.HasSpoken);
    }
    #endregion

    [Fact]
    public void A_rule_that_forgets_to_name_its_day_is_told_in_English()
    {
        var broken = Assert.Throws<LawBrokenException>(() => RuleLaws.For(new Forgetful(), cases: LabelledCases.Of("high").InEnglish()).Check());

        Assert.Equal("names its days", broken.Law.Name);
        EnglishOnly.Assert(broken.Message);
    }

    private sealed class Forgetful : IMeasureRule
    {
        private readonly SevereNotStarted _rule = new();

        public RuleDescriptor Descriptor => _rule.Descriptor;

        public RuleOutcome Evaluate(in MeasureContext context) => _rule.Evaluate(context).WithReevaluateOn(null);
    }
}
