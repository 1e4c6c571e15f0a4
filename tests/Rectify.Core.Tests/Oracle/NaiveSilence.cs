using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>Where the design says that a rule is not applicable; elsewhere it leaves open whether one that is not broken applies.</summary>
internal static class NaiveSilence
{
    // For a cancelled measure the evaluator asks only some of the rules, so that what the others would say is not looked at.
    public static IEnumerable<string> Of(NaiveEvaluator e) => e.History.IsCancelled
        ? []
        :
        [
            .. When("RCT2004", NaiveScheduleRules.IsTooEarlyForPercent(e)),
            .. When("RCT2009", e.Duties.All(static d => !d.IsNewestJudged)),
            .. When("RCT3001", e.Indicators.All(static i => i.Recurs ? i.InNewest.Length == 0 : !i.DayHasPassed || i.Observations.Length == 0)),
            .. When("RCT3003", e.Indicators.All(static i => i.Recurs || i.DayHasPassed || i.Observations.Length == 0)),
            .. When("RCT3004", e.Indicators.All(static i => i.Recurs || i.Observations.Length < 2)),
            .. When("RCT7001", e.Policy.EscalationLadder.Count == 0),
        ];

    /// <summary>Those of the rules that speak nevertheless.</summary>
    public static IEnumerable<string> BrokenBy(MeasureContext context, RuleSet rules, NaiveEvaluator e) =>
        from rule in rules.MeasureRules
        where Of(e).Contains(rule.Descriptor.Id, StringComparer.Ordinal) && rule.Evaluate(context).Kind != OutcomeKind.NotApplicable
        select $"{rule.Descriptor.Id} {rule.Evaluate(context).Kind}";

    private static string[] When(string id, bool isSilent) => isSilent ? [id] : [];
}
