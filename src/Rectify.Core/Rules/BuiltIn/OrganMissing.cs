using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT1010: a place's government is named without its party committee, or the reverse; the two answer together (党政同责).</summary>
internal sealed class OrganMissing : ITimelessRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.OrganMissing,
        Severity.Info,
        new("Party committee or government named alone", "党委、政府未同时列出"),
        new("Named without its counterpart: {named}; not named: {missing}.", "仅列{named}，未列{missing}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        var named = NamedIn(context.Measure);
        return named is null ? RuleOutcome.NotApplicable
            : named.Keys.All(organ => named.ContainsKey(organ.Counterpart)) ? RuleOutcome.Satisfied
            : RuleOutcome.Violated(context, Violated);
    }

    private static Dictionary<PlaceOrgan, string>? NamedIn(Measure measure)
    {
        Dictionary<PlaceOrgan, string>? named = null;
        foreach (var link in measure.Responsibility.Links)
        {
            if (link.Unit is { } unit && PlaceOrgan.TryRead(unit, out var organ))
                (named ??= []).TryAdd(organ, unit);
        }

        return named;
    }

    private static RuleOutcome Violated(in MeasureContext context)
    {
        var measure = context.Measure;
        var named = NamedIn(measure)!;
        var alone = named.Where(n => !named.ContainsKey(n.Key.Counterpart)).ToList();
        return RuleOutcome.Violated(
                RuleArgument.Of("named", alone.Select(static n => n.Value).ToValueList()),
                RuleArgument.OfTerms("missing", alone.Select(static n => Describe(n.Key.Counterpart)).ToValueList()))
            .Because([.. alone.Select(n => Evidence.Of(n.Value, measure.Source))]);
    }

    private static LocalizedText Describe(PlaceOrgan organ) => organ.Kind == PlaceOrganKind.Government
        ? new($"government of {organ.Place}", $"{organ.Place}政府")
        : new($"party committee of {organ.Place}", $"{organ.Place}党委");
}
