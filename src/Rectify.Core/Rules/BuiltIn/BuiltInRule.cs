using System.Globalization;
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
    // What a cancellation itself raises, and what was asked by a higher office, is judged after it, too.
    private static readonly string[] JudgedWhileCancelled = [RuleIds.EventOutOfOrder, RuleIds.ImproperCancellation, RuleIds.CompletionRetracted, RuleIds.OrderUnanswered];

    private static readonly string[] OfSecondEdition =
    [
        RuleIds.ProblemUnanswered, RuleIds.SeveralLeads, RuleIds.ImproperSuspension, RuleIds.SuspendedTooLong, RuleIds.TooLittleTime,
        RuleIds.ImproperCancellation, RuleIds.WithoutEvidence, RuleIds.CompletionRetracted, RuleIds.ReviewOverdue,
    ];

    /// <summary>Returns a descriptor whose category is the first digit of the id and whose page bears the id.</summary>
    public static RuleDescriptor Describe(string id, Severity severity, LocalizedText title, LocalizedText message)
    {
        var category = (RuleCategory)(id[3] - '0');
        return new(id, title, message, category, severity)
        {
            HelpPage = $"rules/{id}.md",
            Since = OfSecondEdition.Contains(id) ? "0.2" : "0.1",
            EndsWithCancellation = category is not (RuleCategory.Plan or RuleCategory.Organisation) && !JudgedWhileCancelled.Contains(id),
        };
    }

    /// <summary>A number of days in English.</summary>
    public static string Days(int count) => count == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{count} days");

    /// <summary>The words of the measure.</summary>
    public static Evidence TextOf(Measure measure) => Evidence.Of(measure.Text, measure.Source);

    /// <summary>A finding without arguments that rests on the words of the measure.</summary>
    public static RuleOutcome ViolatedByText(in MeasureContext context) => RuleOutcome.Violated().Because(TextOf(context.Measure));

    /// <summary>The words of the time limit, or of the measure where they were not kept.</summary>
    public static Evidence DeadlineOf(Measure measure) => Evidence.Of(measure.Deadline?.Text ?? measure.Text, measure.Source);

    /// <summary>A value of the policy, under the name that the policy gives it.</summary>
    public static Evidence PolicyValue(string name, decimal value) => Evidence.Of(RuleArgument.Of(CamelCase(name), value));

    /// <summary>The day from which days overdue are counted: the later of the due day and the day on which the stage last went back.</summary>
    public static LocalDate OverdueSince(MeasureContext context, LocalDate due) => context.History.LastWentBackOn is { } back && back > due ? back : due;

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
            { HasDay: true, Basis: DueDayBasis.Extension or DueDayBasis.Advance or DueDayBasis.NewLimit } => context.DueDays.SetBy is { } by ? [Evidence.Of(by), clause] : [clause],
            _ => [clause],
        };
    }

    /// <summary>The outcome of a rule that needs a due day where that waits for an event or cannot be determined.</summary>
    public static RuleOutcome Undetermined(DueDay due, Evidence clause)
    {
        var outcome = due.Kind == DueDayKind.Waiting
            ? RuleOutcome.Undetermined($"the due day waits for {AnchorName.Of(due.Reason!).English}", $"时限取决于{AnchorName.Of(due.Reason!).Chinese}")
            : RuleOutcome.Undetermined(DueDayReason.Of(due.Reason!));
        return outcome.Because(clause);
    }

    /// <summary>Returns a finding about a due day, with the argument that makes its sentence say that the day is provisional, where it is.</summary>
    public static RuleOutcome About(DueDay? due, params ReadOnlySpan<RuleArgument> arguments) => due is { HasDay: true, Basis: DueDayBasis.Provisional, Reason: { } reason }
        ? RuleOutcome.Violated([.. arguments, RuleArgument.OfTerms(RuleArgument.Provisional, [DueDayReason.Of(reason)])])
        : RuleOutcome.Violated(arguments);

    /// <summary>Returns a finding about an overdue measure; where its days are not counted from the due day, the sentence says from which.</summary>
    public static RuleOutcome AboutOverdue(in MeasureContext context, params ReadOnlySpan<RuleArgument> arguments)
    {
        var due = context.Due!.Value.Day;
        var since = OverdueSince(context, due);
        return since == due ? About(context.Due, arguments) : About(context.Due, [.. arguments, RuleArgument.Of(RuleArgument.CountedFrom, since)]);
    }

    /// <summary>The same for the due day in force, resting on the words of the time limit.</summary>
    public static RuleOutcome UndeterminedDueDay(in MeasureContext context) => Undetermined(context.Due!.Value, DeadlineOf(context.Measure));

    /// <summary>The outcome of a rule that needs the state of indicators that cannot be determined.</summary>
    public static RuleOutcome Undetermined(in MeasureContext context, IReadOnlyCollection<IndicatorStatus> unknown) => RuleOutcome.Undetermined(
            $"the observations do not determine {string.Join(", ", unknown.Select(static i => i.Indicator.Id))}",
            $"现有监测数据无法判定{string.Join('、', unknown.Select(static i => i.Indicator.Id))}")
        .Because(IndicatorArguments.EvidenceOf(context, unknown));

    /// <summary>The first later day on which an answer of a directory may differ from that of a day, or null.</summary>
    public static LocalDate? NextChange(OrganizationDirectory directory, LocalDate asOf)
    {
        var days = directory.ReevaluationDays.AsSpan();
        int position = days.BinarySearch(asOf);
        int next = position < 0 ? ~position : position + 1;
        return next < days.Length ? days[next] : null;
    }
}
