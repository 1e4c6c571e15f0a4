using FsCheck.Xunit;
using Rectify.Rules;
using Rectify.Testing;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>The laws by which hosts check their rules hold of the built-in ones under any policy. Those about threads, cultures and clocks do not depend on it.</summary>
public sealed class EvaluationLaws
{
    private static readonly LawRun Run = new() { Cases = 6 };

    [Property(Arbitrary = [typeof(RectifyArbitraries)], MaxTest = 12)]
    public void The_built_in_rules_keep_the_laws_under_any_policy(EvaluationPolicy policy)
    {
        var laws = EvaluatorLaws.For(RuleSet.Default.WithPolicy(policy));
        Law[] dependent =
        [
            laws.NoLookAhead, laws.OrderOfMeasures, laws.OrderOfSameDayFacts, laws.OtherMeasures, laws.ExtensionIsNoEarlier, laws.TighterTarget, laws.OverdueStays, laws.TotalsMerge,
            laws.NextChangeIsExact, laws.BulkEqualsObject,
        ];
        foreach (var law in dependent)
            law.Check(Run);
    }
}
