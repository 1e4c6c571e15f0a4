using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>What a rule says: satisfied, violated, not applicable, or undetermined for a reason.</summary>
public readonly record struct RuleOutcome
{
    // The details, or the context that they are made from.
    private readonly object? _source;
    private readonly OutcomeFactory? _create;

    private RuleOutcome(OutcomeKind kind, object? source = null, OutcomeFactory? create = null)
    {
        Kind = kind;
        _source = source;
        _create = create;
    }

    /// <summary>All is well.</summary>
    public static RuleOutcome Satisfied { get; } = new(OutcomeKind.Satisfied);

    /// <summary>The rule does not concern the measure.</summary>
    public static RuleOutcome NotApplicable => default;

    /// <summary>The reason, the arguments and the evidence. Whoever reads more than one of them keeps this.</summary>
    internal OutcomeDetails Details => _create is null ? (OutcomeDetails?)_source ?? OutcomeDetails.None : _create((MeasureContext)_source!).Details;

    /// <summary>Which of the outcomes it is.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>Why it cannot be determined, or how the rule failed, in English; null otherwise.</summary>
    public string? Reason => Details.Reason?.English;

    /// <summary>The values of the finding, by the names that the descriptor's message uses.</summary>
    public ValueList<RuleArgument> Arguments => Details.Arguments;

    /// <summary>What the finding rests on.</summary>
    public ValueList<Evidence> Evidence => Details.Evidence;

    /// <summary>The highest severity the finding may have, where lower than the rule's (a missed aim is information only); null otherwise.</summary>
    public Severity? SeverityCap { get; private init; }

    /// <summary>The severity of the finding where the rule set states none for the rule, in place of that of its descriptor; null otherwise.</summary>
    internal Severity? DefaultSeverity { get; private init; }

    /// <summary>The first later day on which the outcome can change without a new fact, as far as the rule knows; null where time alone changes nothing.</summary>
    /// <remarks>
    /// The day may be one on which nothing changes after all, never one after the first change. Days on which the schedule status
    /// of a measure or the state of one of its indicators, milestones or duties can change need not be named: the rule is run on them in any case.
    /// At most 36,525 named days are followed one after another, which is a hundred years of days.
    /// </remarks>
    public LocalDate? ReevaluateOn { get; private init; }

    /// <summary>Returns a finding.</summary>
    /// <param name="arguments">The values that the message of the rule names.</param>
    public static RuleOutcome Violated(params ReadOnlySpan<RuleArgument> arguments) => new(OutcomeKind.Violated, new OutcomeDetails(Arguments: ValueList.Create(arguments)));

    /// <summary>Returns the outcome of a rule that cannot be evaluated.</summary>
    /// <param name="reason">Why it cannot be evaluated.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static RuleOutcome Undetermined(string reason) => Undetermined(Guard.Against.NullOrWhiteSpace(reason), reason);

    /// <summary>Returns the outcome of a rule that cannot be evaluated, with the reason in both languages.</summary>
    /// <param name="english">The reason in English.</param>
    /// <param name="chinese">The reason in Chinese.</param>
    /// <exception cref="ArgumentException">A reason is blank.</exception>
    public static RuleOutcome Undetermined(string english, string chinese) => new(OutcomeKind.Undetermined, new OutcomeDetails(new LocalizedText(english, chinese)));

    internal static RuleOutcome Undetermined(LocalizedText reason) => new(OutcomeKind.Undetermined, new OutcomeDetails(reason));

    /// <summary>Returns why the rule cannot be evaluated, or how it failed; null for any other outcome.</summary>
    /// <param name="language">The language: <c>en</c> or <c>zh</c>.</param>
    public string? ReasonIn(string? language) => Details.Reason?.In(language);

    /// <summary>Returns this outcome with what it rests on.</summary>
    /// <param name="evidence">The facts, observations, policy values and words of the plan.</param>
    public RuleOutcome Because(params ReadOnlySpan<Evidence> evidence) => With(Details with { Evidence = ValueList.Create(evidence) });

    /// <summary>Returns this outcome with a highest severity.</summary>
    /// <param name="severity">The highest severity that the finding may have.</param>
    public RuleOutcome WithSeverityCap(Severity severity) => this with { SeverityCap = severity };

    /// <summary>Returns this outcome with a day on which it can change.</summary>
    /// <param name="day">The first later day on which the outcome can change without a new fact; null where time alone changes nothing.</param>
    public RuleOutcome WithReevaluateOn(LocalDate? day) => this with { ReevaluateOn = day };

    /// <inheritdoc/>
    public bool Equals(RuleOutcome other) => (Kind, SeverityCap, DefaultSeverity, ReevaluateOn) == (other.Kind, other.SeverityCap, other.DefaultSeverity, other.ReevaluateOn)
        && Details == other.Details;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, SeverityCap, ReevaluateOn, Details);

    internal static RuleOutcome Failed(string reason) => new(OutcomeKind.RuleError, new OutcomeDetails(new LocalizedText(reason, reason)));

    /// <summary>Returns this outcome with its findings dated to another day. The verdict must be the same on both days.</summary>
    internal RuleOutcome WithDate(MeasureContext day) => _create is null ? this : With(day, _create);

    /// <summary>Returns this outcome with its details, which are then made no more than once.</summary>
    internal RuleOutcome With(OutcomeDetails details) => With(details, create: null);

    /// <summary>Returns a finding whose details are made when they are read; the factory captures nothing but the context.</summary>
    internal static RuleOutcome Violated(MeasureContext context, OutcomeFactory create) => new(OutcomeKind.Violated, context, create);

    /// <summary>Returns an undetermined outcome whose reason is made when it is read.</summary>
    internal static RuleOutcome Undetermined(MeasureContext context, OutcomeFactory create) => new(OutcomeKind.Undetermined, context, create);

    /// <summary>Returns this outcome with a severity for rule sets that state none for the rule.</summary>
    internal RuleOutcome WithDefaultSeverity(Severity severity) => this with { DefaultSeverity = severity };

    private RuleOutcome With(object source, OutcomeFactory? create) => new(Kind, source, create) { SeverityCap = SeverityCap, DefaultSeverity = DefaultSeverity, ReevaluateOn = ReevaluateOn };
}
