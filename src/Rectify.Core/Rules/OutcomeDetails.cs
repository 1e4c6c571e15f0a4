using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>The reason, the arguments and the evidence of an outcome: given at once, or told when first asked for, as many findings are counted and few are read.</summary>
internal sealed class OutcomeDetails
{
    private readonly MeasureContext _context;
    private readonly OutcomeTeller? _tell;
    private OutcomeDetails? _told;

    public OutcomeDetails(LocalizedText? reason = null, ValueList<RuleArgument> arguments = default, ValueList<Evidence> evidence = default)
    {
        Reason = reason;
        Arguments = arguments;
        Evidence = evidence;
    }

    private OutcomeDetails(in MeasureContext context, OutcomeTeller tell)
    {
        _context = context;
        _tell = tell;
    }

    public static OutcomeDetails None { get; } = new();

    public LocalizedText? Reason => _tell is null ? field : Told.Reason;

    public ValueList<RuleArgument> Arguments => _tell is null ? field : Told.Arguments;

    public ValueList<Evidence> Evidence => _tell is null ? field : Told.Evidence;

    // A rule is a pure function of its context, so two threads that ask at once are told the same.
    private OutcomeDetails Told => _told ??= _tell!(_context).Details;

    /// <summary>Details that are told by the rule when they are first asked for.</summary>
    public static OutcomeDetails Later(in MeasureContext context, OutcomeTeller tell) => new(context, tell);

    /// <summary>The same details as the rule tells them on another day of the same verdict; those given at once stay as they are.</summary>
    public OutcomeDetails On(in MeasureContext day) => _tell is null ? this : new(day, _tell);

    public OutcomeDetails WithEvidence(ValueList<Evidence> evidence) => new(Reason, Arguments, evidence);
}
