using NodaTime;
using Rectify.Rules;

namespace Rectify.Testing.Tests.Docs;

/// <summary>The rule of the README after its law has spoken.</summary>
public sealed class HalfTimeUnusedMended : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = new HalfTimeUnused().Descriptor;

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Due is not { HasDay: true, Day: var due } || context.History.HasStarted)
            return RuleOutcome.NotApplicable;
        var half = context.Plan.IssuedOn.PlusDays(Period.DaysBetween(context.Plan.IssuedOn, due) / 2);
        // README
        return context.AsOf > half ? RuleOutcome.Violated(RuleArgument.Of("due", due)) : RuleOutcome.Satisfied.WithReevaluateOn(half.PlusDays(1));
        // README ends
    }
}
