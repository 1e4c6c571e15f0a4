using NodaTime;
using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>Notes what a rule about the plan as a whole says.</summary>
internal sealed class PlanRuleProbe(IPlanRule rule, LocalDate asOf, bool looksAhead) : RuleProbe(rule.Descriptor, asOf, looksAhead), IPlanRule
{
    public RuleOutcome Evaluate(in PlanContext context)
    {
        var asked = context;
        return Note(measure: null, context.AsOf, () => rule.Evaluate(asked));
    }

    public override RuleSet In(RuleSet rules) => rules.With(this);
}
