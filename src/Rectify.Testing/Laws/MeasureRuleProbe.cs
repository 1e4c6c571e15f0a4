using NodaTime;
using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>Notes what a rule about measures says.</summary>
internal sealed class MeasureRuleProbe(IMeasureRule rule, LocalDate asOf, bool looksAhead) : RuleProbe(rule.Descriptor, asOf, looksAhead), IMeasureRule
{
    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var asked = context;
        return Note(context.Measure.Id, context.AsOf, () => rule.Evaluate(asked));
    }

    public override RuleSet In(RuleSet rules) => rules.With(this);
}
