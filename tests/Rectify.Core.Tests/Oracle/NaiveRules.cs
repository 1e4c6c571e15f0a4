using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The rules of the catalogue that are judged for a measure, each read off its own line of the table.</summary>
internal static class NaiveRules
{
    private static readonly NaiveRule[] Rules = [.. NaivePlanRules.Rules, .. NaiveScheduleRules.Rules, .. NaiveTargetRules.Rules, .. NaiveStageRules.Rules, .. NaiveReportRules.Rules];

    private static readonly string[] OfCancelled = ["RCT5009", "RCT5011", "RCT6004", "RCT7002"];

    public static string[] Known { get; } = [.. Rules.Select(static r => r.Id)];

    public static IEnumerable<NaiveFinding> All(NaiveEvaluator e) =>
        from rule in Rules
        where !e.History.IsCancelled || IsOfCancelled(rule.Id)
        let isBroken = rule.IsBroken(e)
        where isBroken != false
        select new NaiveFinding(rule.Id, isBroken is null ? OutcomeKind.Undetermined : OutcomeKind.Violated, rule.Weight(e));

    /// <summary>Whether a rule is judged for a cancelled measure.</summary>
    public static bool IsOfCancelled(string id) => id.StartsWith("RCT1", StringComparison.Ordinal) || OfCancelled.Contains(id, StringComparer.Ordinal);

    /// <summary>Broken where one part is, not to be told where one cannot be, else kept.</summary>
    public static bool? Any<T>(IEnumerable<T> parts, Func<T, bool?> isBroken)
    {
        bool?[] told = [.. parts.Select(isBroken)];
        return told.Contains(true) ? true : told.Contains(null) ? null : false;
    }
}
