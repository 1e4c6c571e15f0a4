using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT2007: an extension was granted after the due day then in force had passed, or an extension or advance names no approver.</summary>
internal sealed class ImproperExtension : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.ImproperExtension,
        Severity.Warning,
        new("Improper extension", "延期不合规"),
        new("Not in order: {extensions}.", "调整时限不合规：{extensions}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var moves = Moves(context);
        if (moves.Count == 0)
            return RuleOutcome.NotApplicable;
        if (moves.Exists(static m => m.IsLate || m.IsUnapproved))
            return RuleOutcome.Violated(context, Violated);
        return moves.Exists(static m => m.IsUnknown) ? RuleOutcome.Undetermined(context, Undetermined) : RuleOutcome.Satisfied;
    }

    private static List<Move> Moves(MeasureContext context)
    {
        var moves = new List<Move>();
        foreach (var fact in context.History.Effective)
        {
            if (fact is DeadlineExtended extended)
                moves.Add(new(fact, extended.ApprovedBy, context.DueDays.InForceBefore(fact)));
            else if (fact is DeadlineAdvanced advanced)
                moves.Add(new(fact, advanced.ApprovedBy, Before: null));
        }

        return moves;
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var improper = Moves(context).FindAll(static m => m.IsLate || m.IsUnapproved);
        return RuleOutcome.Violated(RuleArgument.OfTerms("extensions", improper.Select(static m => m.Describe()).ToValueList()))
            .Because([.. improper.Select(static m => Evidence.Of(m.Fact)), BuiltInRule.DeadlineOf(context.Measure)]);
    }

    private static RuleOutcome Undetermined(in MeasureContext context) =>
        BuiltInRule.Undetermined(Moves(context).Find(static m => m.IsUnknown).Before!.Value, BuiltInRule.DeadlineOf(context.Measure));

    private readonly record struct Move(ProgressEvent Fact, string? ApprovedBy, DueDay? Before)
    {
        public bool IsUnapproved => string.IsNullOrWhiteSpace(ApprovedBy);

        public bool IsLate => Before?.DayOrNull < Fact.On;

        public bool IsUnknown => Before is { Kind: DueDayKind.Undetermined };

        public LocalizedText Describe()
        {
            string on = LocalDatePattern.Iso.Format(Fact.On);
            var (what, chinese) = Fact is DeadlineExtended ? ("extension", "延期") : ("advance", "提前");
            string due = IsLate ? LocalDatePattern.Iso.Format(Before!.Value.Day) : "";
            return (IsLate, IsUnapproved) switch
            {
                (true, true) => new($"{what} of {on} granted after the due day ({due}) and without an approver", $"{on}{chinese}时已过到期日（{due}）且无批准人"),
                (true, false) => new($"{what} of {on} granted after the due day ({due})", $"{on}{chinese}时已过到期日（{due}）"),
                _ => new($"{what} of {on} without an approver", $"{on}{chinese}无批准人"),
            };
        }
    }
}
