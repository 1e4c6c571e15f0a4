using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT5008: of at least so many measures with one due day, over half were closed out in its last days. A signal, and never a verdict about one of them.</summary>
internal sealed class CloseOutRush : IPlanRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.CloseOutRush,
        Severity.Info,
        new("Rush of close-outs before a due day", "到期前集中销号"),
        new(
            "Closed out in the last {days:day|days} before the due day, of all that were due on it: {groups}.",
            "到期前最后{days}天内集中销号（销号数/同日到期数）：{groups}。"));

    public RuleOutcome Evaluate(in PlanContext context)
    {
        var policy = context.Policy;
        var groups = context.Measures.Where(static m => m.Due is { HasDay: true }).GroupBy(static m => m.Due!.Value.Day)
            .Where(g => g.Count() >= policy.CloseOutRushMeasures)
            .OrderBy(static g => g.Key)
            .Select(g => (Due: g.Key, Measures: g.Count(), Late: g.Select(m => CloseOutIn(m.History, g.Key, policy.CloseOutRushDays)).OfType<ClosedOut>().ToList()))
            .ToList();
        if (groups.Count == 0)
            return RuleOutcome.NotApplicable;
        var rushes = groups.FindAll(static g => g.Late.Count * 2 > g.Measures);
        if (rushes.Count == 0)
            return RuleOutcome.Satisfied;
        return RuleOutcome.Violated(
                RuleArgument.Of("days", policy.CloseOutRushDays),
                RuleArgument.Of("groups", rushes.Select(static r => Print(r.Due, r.Late.Count, r.Measures)).ToValueList()))
            .Because(
            [
                .. rushes.SelectMany(static r => r.Late).Select(static e => Evidence.Of(e)),
                BuiltInRule.PolicyValue(nameof(policy.CloseOutRushMeasures), policy.CloseOutRushMeasures),
                BuiltInRule.PolicyValue(nameof(policy.CloseOutRushDays), policy.CloseOutRushDays),
            ]);
    }

    // The due day itself is the last of its days.
    private static ClosedOut? CloseOutIn(MeasureHistory history, LocalDate due, int days) =>
        history.CloseOut is { } closeOut && closeOut.On <= due && Period.DaysBetween(closeOut.On, due) < days ? closeOut : null;

    private static string Print(LocalDate due, int late, int measures) =>
        string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(due)} {late}/{measures}");
}
