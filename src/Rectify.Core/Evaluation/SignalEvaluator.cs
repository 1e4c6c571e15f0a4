using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Finds the signal of a measure: the first line of the policy that fits.</summary>
internal static class SignalEvaluator
{
    public static Signal Of(SignalPolicy policy, Stage stage, ScheduleStatus schedule, ValueList<Finding> findings)
    {
        foreach (var line in policy.Lines)
        {
            if (Fits(line, stage, schedule, findings))
                return line.Signal;
        }

        return policy.Otherwise;
    }

    private static bool Fits(SignalRule line, Stage stage, ScheduleStatus schedule, ValueList<Finding> findings)
    {
        if (Contains(line.Stages, stage) || Contains(line.Schedules, schedule))
            return true;
        foreach (var finding in findings)
        {
            if (Fits(line, finding))
                return true;
        }

        return false;
    }

    private static bool Fits(SignalRule line, Finding finding) => finding.Kind switch
    {
        OutcomeKind.Violated => (line.Violated is { } least && finding.Severity >= least && IsAboutWork(finding.Rule)) || Contains(line.ViolatedRules, finding.Rule.Id),
        OutcomeKind.Undetermined => line.AnyUndetermined && finding.Severity >= Severity.Warning && IsAboutWork(finding.Rule),
        OutcomeKind.RuleError => line.AnyUndetermined,
        _ => false,
    };

    private static bool IsAboutWork(RuleDescriptor rule) => rule.Category is not (RuleCategory.Plan or RuleCategory.Organisation);

    private static bool Contains<T>(ValueList<T> list, T item) => list.AsSpan().Contains(item, EqualityComparer<T>.Default);
}
