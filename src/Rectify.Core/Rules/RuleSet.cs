using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Rules.BuiltIn;
using Rectify.Serialization;

namespace Rectify.Rules;

/// <summary>The rules that are run, how much each weighs, and the policy. Immutable; every change makes a new set.</summary>
/// <remarks>The hash of its content is in every result, so that it shows whether two results rest on the same rules.</remarks>
[JsonConverter(typeof(RectifyJsonConverter<RuleSet>))]
public sealed class RuleSet
{
    private readonly FrozenDictionary<string, Severity> _severities;
    private readonly Lazy<string> _hash;
    private readonly MeasureRuleStep[] _measureSteps;

    private RuleSet(
        string name, string preset, ValueList<IMeasureRule> measureRules, ValueList<IPlanRule> planRules, FrozenDictionary<string, Severity> severities, EvaluationPolicy policy)
    {
        Name = name;
        Preset = preset;
        MeasureRules = measureRules;
        HasOnlyBuiltInMeasureRules = !measureRules.Exists(IsOfHost);
        _measureSteps = measureRules.Convert(static rule => new MeasureRuleStep(rule));
        TimelessRules = new(_measureSteps.Where(static step => step.IsTimeless).Aggregate(0UL, static (bits, step) => bits | step.Mask.Bits));
        PlanRules = planRules;
        _severities = severities;
        Policy = policy;
        _hash = new Lazy<string>(() => RuleSetHash.Of(this));
    }

    /// <summary>Every built-in rule with its default severity and policy.</summary>
    public static RuleSet Default { get; } = new(
        "default",
        "default",
        BuiltInRules.ForMeasures,
        BuiltInRules.ForPlans,
        FrozenDictionary<string, Severity>.Empty,
        EvaluationPolicy.Default);

    /// <summary>
    /// The rules for lists of corrective actions (audit findings, CAPA, POA&amp;M): without those about party and government organs, publication and official
    /// wording (RCT1007, RCT1008, RCT1010, RCT1012, RCT5004). Percentages are not expected, and no principal is derived from a unit.
    /// </summary>
    public static RuleSet CorrectiveActions { get; } = RuleSetPresets.CorrectiveActions(Default).Begin("correctiveActions");

    /// <summary>The sets to begin from, each under the name by which a rules document begins from it: <c>default</c>, <c>correctiveActions</c>.</summary>
    public static ValueList<RuleSet> Presets { get; } = [Default, CorrectiveActions];

    /// <summary>The name, for people.</summary>
    public string Name { get; }

    /// <summary>The rules about single measures, in the order of their ids, a host's own after the built-in ones.</summary>
    public ValueList<IMeasureRule> MeasureRules { get; }

    /// <summary>The rules about the plan as a whole.</summary>
    public ValueList<IPlanRule> PlanRules { get; }

    /// <summary>The policy.</summary>
    public EvaluationPolicy Policy { get; }

    /// <summary>A hash of the content: rules, severities and policy. Sets of equal content have equal hashes, whatever their names.</summary>
    public string Hash => _hash.Value;

    /// <summary>What is fixed about each rule, in the order of their ids.</summary>
    public IEnumerable<RuleDescriptor> Descriptors => MeasureRules.Select(static r => r.Descriptor)
        .Concat(PlanRules.Select(static r => r.Descriptor))
        .DistinctBy(static d => d.Id, StringComparer.Ordinal)
        .OrderBy(static d => d.Id, StringComparer.Ordinal);

    /// <summary>The name of the preset that the set was begun from.</summary>
    internal string Preset { get; }

    /// <summary>Whether no host added a rule about measures, so that every rule is known to name the days on which it changes.</summary>
    internal bool HasOnlyBuiltInMeasureRules { get; }

    /// <summary>The rules about measures as they are run, in their order.</summary>
    internal ReadOnlySpan<MeasureRuleStep> MeasureSteps => _measureSteps;

    /// <summary>The rules about measures whose outcome is of one kind on every day.</summary>
    internal RuleMask TimelessRules { get; }

    /// <summary>Returns the severity of a rule in this set.</summary>
    /// <param name="rule">The rule.</param>
    public Severity SeverityOf(RuleDescriptor rule) => _severities.GetValueOrDefault(Guard.Against.Null(rule).Id, rule.DefaultSeverity);

    /// <summary>Returns the severity of a finding: that which the set states for its rule, else that of the outcome or the descriptor; never above the outcome's cap.</summary>
    internal Severity SeverityOf(RuleDescriptor rule, in RuleOutcome outcome)
    {
        var severity = _severities.TryGetValue(rule.Id, out var stated) ? stated : outcome.DefaultSeverity ?? rule.DefaultSeverity;
        return outcome.SeverityCap is { } cap && cap < severity ? cap : severity;
    }

    /// <summary>The set with one more rule about measures.</summary>
    /// <exception cref="ArgumentException">A rule of that id about measures is in the set.</exception>
    public RuleSet With(IMeasureRule rule)
    {
        Guard.Against.Null(rule);
        return Copy(measureRules: Guard.Against.Duplicates(MeasureRules.Add(rule), static r => r.Descriptor.Id, nameof(rule)));
    }

    /// <summary>The set with one more rule about plans.</summary>
    /// <exception cref="ArgumentException">A rule of that id about plans is in the set.</exception>
    public RuleSet With(IPlanRule rule)
    {
        Guard.Against.Null(rule);
        return Copy(planRules: Guard.Against.Duplicates(PlanRules.Add(rule), static r => r.Descriptor.Id, nameof(rule)));
    }

    /// <summary>The set without a rule.</summary>
    /// <exception cref="ArgumentException">No rule of that id is in the set, or a line of its signal policy names the rule.</exception>
    public RuleSet Without(string id)
    {
        Require(id);
        if (Policy.Signals.Lines.Exists(line => line.ViolatedRules.Exists(named => Same(named, id))))
            throw new ArgumentException($"A line of the signal policy names rule '{id}'; give the set another policy first.", nameof(id));
        return Copy(
            measureRules: MeasureRules.Where(r => !Same(r.Descriptor.Id, id)).ToValueList(),
            planRules: PlanRules.Where(r => !Same(r.Descriptor.Id, id)).ToValueList());
    }

    /// <summary>The set in which a rule weighs something else.</summary>
    /// <exception cref="ArgumentException">No rule of that id is in the set, or the severity is no named value.</exception>
    public RuleSet WithSeverity(string id, Severity severity)
    {
        Require(id);
        Guard.Against.Undefined(severity);
        var severities = new Dictionary<string, Severity>(_severities, StringComparer.Ordinal) { [id] = severity };
        return Copy(severities: severities.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The set with another policy.</summary>
    /// <exception cref="ArgumentException">The policy is null, or a line of its signals names a rule that is not in the set.</exception>
    public RuleSet WithPolicy(EvaluationPolicy policy)
    {
        Guard.Against.Null(policy);
        foreach (string id in policy.Signals.Lines.SelectMany(static line => line.ViolatedRules))
        {
            if (!Holds(id))
                throw new ArgumentException($"A signal line names rule '{id}', which is not in the set; add the rule first.", nameof(policy));
        }

        return Copy(policy: policy);
    }

    /// <summary>The set with a policy made from its own: <c>set.WithPolicy(p =&gt; p with { DueSoonDays = 14 })</c>.</summary>
    /// <exception cref="ArgumentException">The function or its result is null, or a line of its signals names a rule that is not in the set.</exception>
    public RuleSet WithPolicy(Func<EvaluationPolicy, EvaluationPolicy> change) => WithPolicy(Guard.Against.Null(change)(Policy));

    /// <summary>The set under another name.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public RuleSet WithName(string name) => Copy(name: Guard.Against.NullOrWhiteSpace(name));

    /// <summary>Returns the set with only those of its rules about measures that are in a mask.</summary>
    internal RuleSet Only(RuleMask mask) => Copy(
        measureRules: MeasureRules.Where(r => RuleMask.TryGet(r.Descriptor.Id, out var rule) && (mask & rule) != RuleMask.None).ToValueList(),
        planRules: default(ValueList<IPlanRule>));

    /// <summary>Returns the set with the rules that a host added to another, as severe as there.</summary>
    internal RuleSet WithRulesOfHost(RuleSet other)
    {
        var set = Copy(measureRules: MeasureRules.AddRange(other.MeasureRules.Where(IsOfHost)), planRules: PlanRules.AddRange(other.PlanRules.Where(IsOfHost)));
        return other._severities.Where(stated => set.Holds(stated.Key) && !Holds(stated.Key)).Aggregate(set, static (with, stated) => with.WithSeverity(stated.Key, stated.Value));
    }

    /// <summary>Determines whether a rule of an id is in the set.</summary>
    internal bool Holds(string id) => MeasureRules.Exists(r => Same(r.Descriptor.Id, id)) || PlanRules.Exists(r => Same(r.Descriptor.Id, id));

    private RuleSet Begin(string preset) => new(preset, preset, MeasureRules, PlanRules, _severities, Policy);

    private void Require(string id)
    {
        Guard.Against.NullOrWhiteSpace(id);
        if (!Holds(id))
            throw new ArgumentException($"No rule '{id}' is in the set.", nameof(id));
    }

    private RuleSet Copy(
        string? name = null,
        ValueList<IMeasureRule>? measureRules = null,
        ValueList<IPlanRule>? planRules = null,
        FrozenDictionary<string, Severity>? severities = null,
        EvaluationPolicy? policy = null) =>
        new(name ?? Name, Preset, measureRules ?? MeasureRules, planRules ?? PlanRules, severities ?? _severities, policy ?? Policy);

    private static bool IsOfHost(object rule) => rule.GetType().Assembly != typeof(RuleSet).Assembly;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
