using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using static Rectify.Primitives.Spelling;

namespace Rectify.Rules.BuiltIn;

/// <summary>What the built-in rules have in common.</summary>
internal static class BuiltInRule
{
    /// <summary>A descriptor whose category is the first digit of the id and whose page bears the id.</summary>
    public static RuleDescriptor Describe(string id, Severity severity, LocalizedText title, LocalizedText message) =>
        new(id, title, message, (RuleCategory)(id[3] - '0'), severity) { HelpPage = $"rules/{id}.md" };

    /// <summary>The words of the measure.</summary>
    public static Evidence TextOf(Measure measure) => Evidence.Of(measure.Text, measure.Source);

    /// <summary>A finding without arguments that rests on the words of the measure.</summary>
    public static RuleOutcome ViolatedByText(in MeasureContext context) => RuleOutcome.Violated().Because(TextOf(context.Measure));

    /// <summary>The words of the time limit, or of the measure where they were not kept.</summary>
    public static Evidence DeadlineOf(Measure measure) => Evidence.Of(measure.Deadline?.Text ?? measure.Text, measure.Source);

    /// <summary>A value of the policy, under the name that the policy gives it.</summary>
    public static Evidence PolicyValue(string name, decimal value) => Evidence.Of(RuleArgument.Of(CamelCase(name), value));

    /// <summary>What a due day rests on: the extension or policy value that set it, and the words of the time limit.</summary>
    public static ValueList<Evidence> DueDayOf(in MeasureContext context) => DueDayOf(context, context.Due);

    /// <summary>What a due day that is or was in force rests on.</summary>
    public static ValueList<Evidence> DueDayOf(in MeasureContext context, DueDay? due)
    {
        var clause = DeadlineOf(context.Measure);
        return due switch
        {
            { HasDay: true, Basis: DueDayBasis.Policy } => [PolicyValue(nameof(EvaluationPolicy.ImmediateAllowanceDays), context.Policy.ImmediateAllowanceDays), clause],
            { HasDay: true, Basis: DueDayBasis.Provisional, Reason: { } reason } => [Evidence.Of(RuleArgument.Of(CamelCase(nameof(EvaluationPolicy.WorkingDays)), $"{context.Policy.WorkingDays!.Version}, {reason}")), clause],
            { HasDay: true, Basis: DueDayBasis.Extension, Day: var day } => [Evidence.Of(ExtensionTo(context, day)), clause],
            _ => [clause],
        };
    }

    /// <summary>The outcome of a rule that needs a due day where that waits for an event or cannot be told.</summary>
    public static RuleOutcome Undetermined(DueDay due, Evidence clause)
    {
        var outcome = due.Kind == DueDayKind.Waiting
            ? RuleOutcome.Undetermined($"the due day waits for {due.Reason}", $"时限取决于{due.Reason}")
            : RuleOutcome.Undetermined(due.Reason!, "无法推算到期日");
        return outcome.Because(clause);
    }

    /// <summary>The same for the due day in force, resting on the words of the time limit.</summary>
    public static RuleOutcome UndeterminedDueDay(in MeasureContext context) => Undetermined(context.Due!.Value, DeadlineOf(context.Measure));

    /// <summary>The outcome of a rule that needs the state of indicators that cannot be told.</summary>
    public static RuleOutcome Undetermined(in MeasureContext context, IReadOnlyCollection<IndicatorStatus> unknown) => RuleOutcome.Undetermined(
            $"what is observed does not tell of {string.Join(", ", unknown.Select(static i => i.Indicator.Id))}",
            $"现有监测数据无法判断{string.Join('、', unknown.Select(static i => i.Indicator.Id))}")
        .Because(IndicatorArguments.EvidenceOf(context, unknown));

    /// <summary>The first later day on which an answer of a directory may differ from that of a day, or null.</summary>
    public static LocalDate? NextChange(OrganizationDirectory directory, LocalDate asOf)
    {
        var days = directory.ChangeDays.AsSpan();
        int position = days.BinarySearch(asOf);
        int next = position < 0 ? ~position : position + 1;
        return next < days.Length ? days[next] : null;
    }

    private static DeadlineExtended ExtensionTo(in MeasureContext context, LocalDate day)
    {
        foreach (var extension in context.DueDays.Granted)
        {
            if (extension.NewDue == day)
                return extension;
        }

        throw new InvalidOperationException("A due day moved by an extension has one.");
    }
}
