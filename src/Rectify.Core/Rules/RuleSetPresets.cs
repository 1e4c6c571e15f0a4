using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>The rule sets to begin from.</summary>
internal static class RuleSetPresets
{
    // Of party and government organs, publication and official wording.
    private static readonly ValueList<string> OfOfficialPlans =
    [
        RuleIds.HiddenDatedPromise, RuleIds.PrincipalDiffers, RuleIds.OrganMissing, RuleIds.NobodyAcceptsOrSupervises, RuleIds.CloseOutUnpublished,
    ];

    /// <summary>Returns the set for lists of corrective actions, made from the default one.</summary>
    public static RuleSet CorrectiveActions(RuleSet basis) => OfOfficialPlans
        .Aggregate(basis, static (set, id) => set.Without(id))
        .WithPolicy(static policy => policy with { ExpectsPercentages = false, DerivedPrincipal = null });

    /// <summary>Returns the preset that a set was begun from; the default one where a rule was added to the set that its preset leaves out.</summary>
    public static RuleSet BasisOf(RuleSet rules) =>
        Find(rules.Preset) is { } preset && !rules.Descriptors.Any(rule => RuleSet.Default.Holds(rule.Id) && !preset.Holds(rule.Id)) ? preset : RuleSet.Default;

    /// <summary>Finds a preset by its name.</summary>
    public static RuleSet? Find(string name) => RuleSet.Presets.FirstOrDefault(set => string.Equals(set.Name, name, StringComparison.Ordinal));
}
