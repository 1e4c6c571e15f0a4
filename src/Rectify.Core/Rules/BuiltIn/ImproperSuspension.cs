using NodaTime.Text;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2010: a suspension names no approver, or began after the due day then in force had passed.</summary>
internal sealed class ImproperSuspension : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ImproperSuspension,
        Severity.Warning,
        new("Improper suspension", "中止不合规"),
        new("Not in order: {suspensions}.", "中止不合规：{suspensions}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (context.Suspensions.IsEmpty)
            return RuleOutcome.NotApplicable;
        var suspensions = Judge(context);
        return suspensions.TrueForAll(static s => s.Faults is null) ? RuleOutcome.Satisfied : RuleOutcome.Violated(context, Violated);
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var improper = Judge(context).FindAll(static s => s.Faults is not null);
        return RuleOutcome.Violated(RuleArgument.OfTerms("suspensions", improper.Select(static s => s.Faults!).ToValueList()))
            .Because([.. improper.Select(static s => Evidence.Of(s.Fact)), BuiltInRule.DeadlineOf(context.Measure)]);
    }

    private static List<(Suspended Fact, LocalizedText? Faults)> Judge(MeasureContext context)
    {
        var judged = new List<(Suspended Fact, LocalizedText? Faults)>();
        foreach (var fact in context.History.Effective)
        {
            if (fact is Suspended suspended)
                judged.Add((suspended, FaultsOf(suspended, context)));
        }

        return judged;
    }

    // One that only sets the end of a suspension anew does not begin one, so that it cannot come too late.
    private static LocalizedText? FaultsOf(Suspended fact, MeasureContext context)
    {
        bool begins = context.Suspensions.Exists(s => ReferenceEquals(s.Began, fact));
        string on = LocalDatePattern.Iso.Format(fact.On);
        string? due = begins && context.DueDays.InForceBefore(fact)?.DayOrNull is { } day && day < fact.On ? LocalDatePattern.Iso.Format(day) : null;
        return (due, string.IsNullOrWhiteSpace(fact.ApprovedBy)) switch
        {
            (not null, true) => new($"suspension of {on} begun after the due day ({due}) and without an approver", $"{on}中止时已过到期日（{due}）且无批准人"),
            (not null, false) => new($"suspension of {on} begun after the due day ({due})", $"{on}中止时已过到期日（{due}）"),
            (null, true) => new($"suspension of {on} without an approver", $"{on}中止无批准人"),
            _ => null,
        };
    }
}
