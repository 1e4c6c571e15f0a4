using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>The reason, the arguments and the evidence of an outcome: given at once, or made when first asked for, as many findings are counted and few are read.</summary>
internal sealed class OutcomeDetails
{
    private readonly MeasureContext? _context;
    private readonly OutcomeFactory? _create;
    private OutcomeDetails? _created;

    public OutcomeDetails(LocalizedText? reason = null, ValueList<RuleArgument> arguments = default, ValueList<Evidence> evidence = default)
    {
        Reason = reason;
        Arguments = arguments;
        Evidence = evidence;
    }

    private OutcomeDetails(MeasureContext context, OutcomeFactory create)
    {
        _context = context;
        _create = create;
    }

    public static OutcomeDetails None { get; } = new();

    public LocalizedText? Reason => _create is null ? field : Created.Reason;

    public ValueList<RuleArgument> Arguments => _create is null ? field : Created.Arguments;

    public ValueList<Evidence> Evidence => _create is null ? field : Created.Evidence;

    // A rule is a pure function of its context, so two threads that ask at once make the same.
    private OutcomeDetails Created => _created ??= _create!(_context!).Details;

    /// <summary>Returns details that are made when they are first asked for.</summary>
    public static OutcomeDetails Lazy(MeasureContext context, OutcomeFactory create) => new(context, create);

    public OutcomeDetails WithEvidence(ValueList<Evidence> evidence) => new(Reason, Arguments, evidence);
}
