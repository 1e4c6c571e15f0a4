using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>What a rule says: satisfied, violated, not applicable, or undetermined for a reason.</summary>
public readonly record struct RuleOutcome
{
    private readonly OutcomeDetails? _details;

    private RuleOutcome(OutcomeKind kind, OutcomeDetails? details = null)
    {
        Kind = kind;
        _details = details;
    }

    /// <summary>All is well.</summary>
    public static RuleOutcome Satisfied { get; } = new(OutcomeKind.Satisfied);

    /// <summary>The rule does not concern the measure.</summary>
    public static RuleOutcome NotApplicable => default;

    internal OutcomeDetails Details => _details ?? OutcomeDetails.None;

    /// <summary>Which of the outcomes it is.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>Why it cannot be told, or how the rule failed, in English; null otherwise.</summary>
    public string? Reason => Details.Reason?.English;

    /// <summary>The values of the finding, by the names that the descriptor's message uses.</summary>
    public ValueList<RuleArgument> Arguments => Details.Arguments;

    /// <summary>What the finding rests on.</summary>
    public ValueList<Evidence> Evidence => Details.Evidence;

    /// <summary>The most it may weigh, where less than the rule's severity (an aim that was missed is information only); null otherwise.</summary>
    public Severity? AtMost { get; private init; }

    /// <summary>The first later day on which the outcome can change without a new fact, as far as the rule can tell; null where time alone changes nothing.</summary>
    /// <remarks>
    /// It may name a day on which nothing changes after all, never one after the first change. Days on which the schedule status
    /// of a measure or the state of one of its indicators, milestones or duties can change need not be named: they are looked at in any case.
    /// At most 36,525 named days are followed one after another, which is a hundred years of days.
    /// </remarks>
    public LocalDate? MayChangeOn { get; private init; }

    /// <summary>A finding.</summary>
    public static RuleOutcome Violated(params ReadOnlySpan<RuleArgument> arguments) => new(OutcomeKind.Violated, new OutcomeDetails(arguments: ValueList.Create(arguments)));

    /// <summary>It cannot be told.</summary>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static RuleOutcome Undetermined(string reason) => Undetermined(Guard.Against.NullOrWhiteSpace(reason), reason);

    /// <summary>It cannot be told, with the reason in both languages.</summary>
    /// <exception cref="ArgumentException">A reason is blank.</exception>
    public static RuleOutcome Undetermined(string english, string chinese) => new(OutcomeKind.Undetermined, new OutcomeDetails(new LocalizedText(english, chinese)));

    /// <summary>Why it cannot be told, or how the rule failed, in a language: <c>en</c> or <c>zh</c>; null otherwise.</summary>
    public string? ReasonIn(string? language) => Details.Reason?.In(language);

    /// <summary>The same outcome with what it rests on.</summary>
    public RuleOutcome Because(params ReadOnlySpan<Evidence> evidence) => new(Kind, Details.WithEvidence(ValueList.Create(evidence))) { AtMost = AtMost, MayChangeOn = MayChangeOn };

    /// <summary>The same outcome, weighing at most so much.</summary>
    public RuleOutcome WeighingAtMost(Severity severity) => this with { AtMost = severity };

    /// <summary>The same outcome, which can change on a day.</summary>
    public RuleOutcome ChangingOn(LocalDate? day) => this with { MayChangeOn = day };

    /// <inheritdoc/>
    public bool Equals(RuleOutcome other) => (Kind, AtMost, MayChangeOn) == (other.Kind, other.AtMost, other.MayChangeOn)
        && Details.Reason == other.Details.Reason
        && Arguments == other.Arguments
        && Evidence == other.Evidence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, AtMost, MayChangeOn, Details.Reason, Arguments);

    internal static RuleOutcome Failed(string reason) => new(OutcomeKind.RuleError, new OutcomeDetails(new LocalizedText(reason, reason)));

    /// <summary>The same outcome on another day, between which and its own the verdict does not change.</summary>
    internal RuleOutcome On(in MeasureContext day) => new(Kind, _details?.On(day)) { AtMost = AtMost, MayChangeOn = MayChangeOn };

    /// <summary>A finding that a rule tells in full when it is read; the teller captures nothing but the context.</summary>
    internal static RuleOutcome Violated(in MeasureContext context, OutcomeTeller tell) => new(OutcomeKind.Violated, OutcomeDetails.Later(context, tell));

    /// <summary>It cannot be told, for a reason that a rule tells when it is read.</summary>
    internal static RuleOutcome Undetermined(in MeasureContext context, OutcomeTeller tell) => new(OutcomeKind.Undetermined, OutcomeDetails.Later(context, tell));
}
