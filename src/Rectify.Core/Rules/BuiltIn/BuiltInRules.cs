using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>The built-in rules, in the order of their ids.</summary>
internal static class BuiltInRules
{
    public static ValueList<IMeasureRule> ForMeasures { get; } =
    [
        new Overdue(),
        new DueSoon(),
    ];

    public static ValueList<IPlanRule> ForPlans { get; } = [];
}
