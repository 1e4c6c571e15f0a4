using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rectify.Rules;

/// <summary>The content hash of a rule set: the first 128 bits of SHA-256 over its rules, severities and policy, written in one fixed order.</summary>
internal static class RuleSetHash
{
    public static string Of(RuleSet rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules.MeasureRules.OrderBy(static r => r.Descriptor.Id, StringComparer.Ordinal))
            Append(text, "measure", rule.Descriptor, rules, rule.GetType());
        foreach (var rule in rules.PlanRules.OrderBy(static r => r.Descriptor.Id, StringComparer.Ordinal))
            Append(text, "plan", rule.Descriptor, rules, rule.GetType());
        Append(text, rules.Policy);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static void Append(StringBuilder text, string kind, RuleDescriptor rule, RuleSet rules, Type type) =>
        text.Append(CultureInfo.InvariantCulture, $"{kind} {rule.Id} {rule.Since} {rules.SeverityOf(rule)} {type.FullName}\n");

    private static void Append(StringBuilder text, EvaluationPolicy p)
    {
        text.Append(CultureInfo.InvariantCulture, $"policy {p.ImmediateAllowanceDays} {p.ScheduleTolerancePoints.Normalized()} {p.DueSoonDays} {p.ApproximationPercent.Normalized()} {p.MaxExtensions} ");
        text.Append(CultureInfo.InvariantCulture, $"{p.PublicationDays} {p.LookBackDays} {p.ObservationMaxAgeDays} {p.ReportIntervalDays} {p.LateRecordingDays} ");
        text.Append(CultureInfo.InvariantCulture, $"{p.QuickRectificationDays} {p.CloseOutRushMeasures} {p.CloseOutRushDays} {p.WorkingDays?.Version} ");
        text.Append(CultureInfo.InvariantCulture, $"{p.FirstPercentDays} {p.ExpectsPercentages} {p.SuspensionLimitDays} {p.LeastTimeDays} {p.ReviewDays} {p.LastDayOnRestDay} {p.DerivedPrincipal}\n");
        foreach (var rung in p.EscalationLadder)
            text.Append(CultureInfo.InvariantCulture, $"rung {rung.Step} {rung.AfterDays}\n");
        foreach (var line in p.Signals.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"signal {line.Signal} {line.Violated} {line.AnyUndetermined} ");
            text.Append(CultureInfo.InvariantCulture, $"{line.Stages} {line.Schedules} {line.ViolatedRules}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"otherwise {p.Signals.Otherwise}\n");
    }

    // 5.0 and 5 are one number; the text of a decimal keeps its trailing zeros.
    private static string Normalized(this decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
