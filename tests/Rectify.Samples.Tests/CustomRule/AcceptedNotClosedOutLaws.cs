using Rectify.Rules;
using Rectify.Testing;

namespace Rectify.Samples.Tests.CustomRule;

public sealed class AcceptedNotClosedOutLaws
{
    private static readonly EvaluationPolicy Policy = EvaluationPolicy.Default with { WorkingDays = AcceptedNotClosedOutTests.China };

    #region Laws
    [Fact]
    public void The_rule_keeps_every_law() => RuleLaws.For(new AcceptedNotClosedOut(), Policy).Check();
    #endregion
}
