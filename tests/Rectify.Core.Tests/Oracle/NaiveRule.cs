using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>A rule: whether it is broken (null where that cannot be told), and how much that weighs.</summary>
internal sealed record NaiveRule(string Id, Func<NaiveEvaluator, Severity> Weight, Func<NaiveEvaluator, bool?> IsBroken)
{
    public NaiveRule(string id, Severity weight, Func<NaiveEvaluator, bool?> isBroken)
        : this(id, _ => weight, isBroken)
    {
    }
}
