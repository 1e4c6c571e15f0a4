using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>What is said of the plan as a whole: its problems, and the duties of its safeguards.</summary>
internal static class NaivePlan
{
    public static string[] Known { get; } = ["RCT1013", "RCT2009"];

    public static ValueList<string> Findings(RectificationPlan plan, NaiveFacts facts, LocalDate asOf) =>
    [
        .. plan.Problems.Any(static p => p.Measures.Count == 0) ? ["RCT1013 " + OutcomeKind.Violated] : Array.Empty<string>(),
        .. plan.Safeguards.SelectMany(static s => s.Duties).Any(d => OfDuty(plan, d, facts, asOf).IsNewestMissed) ? ["RCT2009 " + OutcomeKind.Violated] : Array.Empty<string>(),
    ];

    private static NaiveDuty OfDuty(RectificationPlan plan, RecurringDuty duty, NaiveFacts facts, LocalDate asOf)
    {
        LocalDate[] performed = [.. facts.Events.OfType<DutyPerformed>().Where(e => e is { Measure: null, Unit: null } && string.Equals(e.Duty, duty.Id, StringComparison.Ordinal)).Select(static e => e.On)];
        return new NaiveDuty(duty, plan.IssuedOn, asOf, closedOutOn: null, static _ => false, _ => [performed]);
    }
}
