using NodaTime;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules;

/// <summary>A rule of a host that says something of each day, whatever the measure or the plan.</summary>
internal sealed class HostRule(string id, Severity severity, Func<LocalDate, RuleOutcome> judge) : IMeasureRule, IPlanRule
{
    public RuleDescriptor Descriptor { get; } = new(id, new("own", "自定"), new("Own.", "自定。"), RuleCategory.Custom, severity);

    public RuleOutcome Evaluate(in MeasureContext context) => judge(context.AsOf);

    public RuleOutcome Evaluate(in PlanContext context) => judge(context.AsOf);

    /// <summary>The default set with these built-in rules alone.</summary>
    public static RuleSet Only(params ReadOnlySpan<string> ids)
    {
        var rules = RuleSet.Default;
        foreach (var rule in RuleSet.Default.Descriptors)
        {
            if (!ids.Contains(rule.Id, StringComparer.Ordinal))
                rules = rules.Without(rule.Id);
        }

        return rules;
    }
}
