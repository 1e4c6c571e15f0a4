using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>What a rule says: satisfied, violated, not applicable, or undetermined for a reason.</summary>
public readonly record struct RuleOutcome
{
    private readonly LocalizedText? _reason;

    private RuleOutcome(OutcomeKind kind, LocalizedText? reason = null, ValueList<RuleArgument> arguments = default)
    {
        Kind = kind;
        _reason = reason;
        Arguments = arguments;
    }

    /// <summary>All is well.</summary>
    public static RuleOutcome Satisfied { get; } = new(OutcomeKind.Satisfied);

    /// <summary>The rule does not concern the measure.</summary>
    public static RuleOutcome NotApplicable => default;

    /// <summary>Which of the outcomes it is.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>Why it cannot be told, or how the rule failed, in English; null otherwise.</summary>
    public string? Reason => _reason?.English;

    /// <summary>The values of the finding, by the names that the descriptor's message uses.</summary>
    public ValueList<RuleArgument> Arguments { get; private init; }

    /// <summary>What the finding rests on.</summary>
    public ValueList<Evidence> Evidence { get; private init; }

    /// <summary>The most it may weigh, where less than the rule's severity (an aim that was missed is information only); null otherwise.</summary>
    public Severity? AtMost { get; private init; }

    /// <summary>The first later day on which the outcome can change without a new fact, as far as the rule can tell; null where time alone changes nothing.</summary>
    /// <remarks>
    /// It may name a day on which nothing changes after all, never one after the first change. Days on which the schedule status
    /// of a measure or the state of one of its indicators, milestones or duties can change need not be named: they are looked at in any case.
    /// </remarks>
    public LocalDate? MayChangeOn { get; private init; }

    /// <summary>A finding.</summary>
    public static RuleOutcome Violated(params ReadOnlySpan<RuleArgument> arguments) => new(OutcomeKind.Violated, arguments: ValueList.Create(arguments));

    /// <summary>It cannot be told.</summary>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static RuleOutcome Undetermined(string reason) => Undetermined(Guard.Against.NullOrWhiteSpace(reason), reason);

    /// <summary>It cannot be told, with the reason in both languages.</summary>
    /// <exception cref="ArgumentException">A reason is blank.</exception>
    public static RuleOutcome Undetermined(string english, string chinese) => new(OutcomeKind.Undetermined, new LocalizedText(english, chinese));

    /// <summary>Why it cannot be told, or how the rule failed, in a language: <c>en</c> or <c>zh</c>; null otherwise.</summary>
    public string? ReasonIn(string? language) => _reason?.In(language);

    /// <summary>The same outcome with what it rests on.</summary>
    public RuleOutcome Because(params ReadOnlySpan<Evidence> evidence) => this with { Evidence = ValueList.Create(evidence) };

    /// <summary>The same outcome, weighing at most so much.</summary>
    public RuleOutcome WeighingAtMost(Severity severity) => this with { AtMost = severity };

    /// <summary>The same outcome, which can change on a day.</summary>
    public RuleOutcome ChangingOn(LocalDate? day) => this with { MayChangeOn = day };

    internal static RuleOutcome Failed(string reason) => new(OutcomeKind.RuleError, new LocalizedText(reason, reason));
}
