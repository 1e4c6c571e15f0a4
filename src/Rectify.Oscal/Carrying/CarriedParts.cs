using Rectify.Oscal.Json;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Oscal.Carrying;

/// <summary>What a plan that was read from OSCAL carries beside its own parts, in labels of its measures.</summary>
internal sealed class CarriedParts
{
    private const string RiskLabel = OscalNames.LabelPrefix + "risk=";
    private const string LooseLabel = OscalNames.LabelPrefix + "looseRisk=";
    private const string ResponseLabel = OscalNames.LabelPrefix + "response=";
    private const string NamelessLabel = OscalNames.LabelPrefix + "nameless";
    private const string BareLabel = OscalNames.LabelPrefix + "foreign";
    private const string HashLabel = OscalNames.LabelPrefix + "asRead=";
    private const string ChangeLabel = OscalNames.LabelPrefix + "change=";

    /// <summary>The UUIDs of each measure, by its id.</summary>
    public Dictionary<string, MeasureHints> Measures { get; } = new(StringComparer.Ordinal);

    /// <summary>The risks that are problems of the plan and of no item.</summary>
    public ValueList<string> LooseRisks { get; init; }

    /// <summary>Whether the document held no property of our namespace.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The hash of what the plan gave when it was read, or null.</summary>
    public string? AsRead { get; private set; }

    /// <summary>What the document said beyond that.</summary>
    public IReadOnlyList<Change> Changes { get; private set; } = [];

    /// <summary>Reads the labels of a plan.</summary>
    public static CarriedParts Of(RectificationPlan plan)
    {
        string[] labels = [.. plan.Measures.SelectMany(static m => m.Labels).Where(IsOurs)];
        var carried = new CarriedParts
        {
            LooseRisks = Values(labels, LooseLabel).Where(Uuid.IsUuid).ToValueList(),
            IsForeign = labels.Contains(BareLabel, StringComparer.Ordinal),
            AsRead = Values(labels, HashLabel).FirstOrDefault(),
            Changes = [.. Values(labels, ChangeLabel).Select(Change.FromText).OfType<Change>()],
        };
        foreach (var measure in plan.Measures.Where(static m => m.Labels.Any(IsOurs)))
        {
            carried.Measures[measure.Id] = new MeasureHints(
                Values(measure.Labels, RiskLabel).Where(Uuid.IsUuid).ToValueList(),
                Values(measure.Labels, ResponseLabel).FirstOrDefault(Uuid.IsUuid))
            {
                IsNameless = measure.Labels.Contains(NamelessLabel, StringComparer.Ordinal),
            };
        }

        return carried;
    }

    public static bool IsOurs(string label) =>
        label is BareLabel or NamelessLabel || ((string[])[RiskLabel, LooseLabel, ResponseLabel, HashLabel, ChangeLabel]).Any(prefix => label.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The plan without what it carries.</summary>
    public static RectificationPlan Without(RectificationPlan plan) =>
        plan.Measures.Any(static m => m.Labels.Any(IsOurs))
            ? plan with { Measures = plan.Measures.Select(static m => m with { Labels = m.Labels.Where(static l => !IsOurs(l)).ToValueList() }).ToValueList() }
            : plan;

    /// <summary>Notes what the document says beyond what the plan gives.</summary>
    public void Carry(string asRead, IReadOnlyList<Change> changes)
    {
        AsRead = asRead;
        Changes = changes;
    }

    /// <summary>Puts everything into labels: the UUIDs of a measure into its own, the rest into those of the first.</summary>
    public RectificationPlan PutInto(RectificationPlan plan)
    {
        if (!IsForeign && Changes.Count == 0 && LooseRisks.IsEmpty && Measures.Count == 0)
            return plan;
        var measures = plan.Measures.Select((measure, i) => measure with { Labels = measure.Labels.AddRange(LabelsOf(measure.Id).Concat(i == 0 ? OwnLabels() : [])) });
        return plan with { Measures = measures.ToValueList() };
    }

    private IEnumerable<string> LabelsOf(string measure)
    {
        var hints = Measures.GetValueOrDefault(measure, MeasureHints.None);
        return
        [
            .. hints.IsNameless ? [NamelessLabel] : Array.Empty<string>(),
            .. hints.Risks.Select(static risk => RiskLabel + risk),
            .. hints.Response is null ? [] : new[] { ResponseLabel + hints.Response },
        ];
    }

    private IEnumerable<string> OwnLabels() =>
    [
        .. LooseRisks.Select(static risk => LooseLabel + risk),
        .. IsForeign ? [BareLabel] : Array.Empty<string>(),
        HashLabel + AsRead,
        .. Changes.Select(static change => ChangeLabel + change.ToText()),
    ];

    private static IEnumerable<string> Values(IEnumerable<string> labels, string prefix) =>
        labels.Where(label => label.StartsWith(prefix, StringComparison.Ordinal)).Select(label => label[prefix.Length..]);
}
