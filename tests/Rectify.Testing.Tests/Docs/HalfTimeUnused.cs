using NodaTime;
using Rectify.Rules;

namespace Rectify.Testing.Tests.Docs;

// README
/// <summary>Half of the time has passed, and nothing has been started.</summary>
public sealed class HalfTimeUnused : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "CITY001",
        new("Half of the time unused", "时间过半未开工"),
        new("Half of the time until {due} has passed, and nothing has started.", "距{due}时间已过半,尚未开工。"),
        RuleCategory.Custom,
        Severity.Warning);

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Due is not { HasDay: true, Day: var due } || context.History.HasStarted)
            return RuleOutcome.NotApplicable;
        var half = context.Plan.IssuedOn.PlusDays(Period.DaysBetween(context.Plan.IssuedOn, due) / 2);
        return context.AsOf > half ? RuleOutcome.Violated(RuleArgument.Of("due", due)) : RuleOutcome.Satisfied;
    }
}
// README ends
