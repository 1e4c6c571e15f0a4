using System.Collections.Frozen;
using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Rules.BuiltIn;

namespace Rectify.Rules;

/// <summary>The rules that are run, how much each weighs, and the policy. Immutable; every change makes a new set.</summary>
/// <remarks>The hash of its content is in every result, so that two results can be told to rest on the same rules.</remarks>
public sealed class RuleSet
{
    private readonly FrozenDictionary<string, Severity> _severities;
    private readonly Lazy<string> _hash;

    private RuleSet(string name, ValueList<IMeasureRule> measureRules, ValueList<IPlanRule> planRules, FrozenDictionary<string, Severity> severities, EvaluationPolicy policy)
    {
        Name = name;
        MeasureRules = measureRules;
        HasOnlyBuiltInMeasureRules = !measureRules.Exists(static rule => rule.GetType().Assembly != typeof(RuleSet).Assembly);
        PlanRules = planRules;
        _severities = severities;
        Policy = policy;
        _hash = new Lazy<string>(() => RuleSetHash.Of(this));
    }

    /// <summary>Every built-in rule with its default severity and policy.</summary>
    public static RuleSet Default { get; } = new(
        "default",
        BuiltInRules.ForMeasures,
        BuiltInRules.ForPlans,
        FrozenDictionary<string, Severity>.Empty,
        EvaluationPolicy.Default);

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

    /// <summary>Whether no host added a rule about measures, so that every rule is known to name the days on which it changes.</summary>
    internal bool HasOnlyBuiltInMeasureRules { get; }

    /// <summary>How much a rule weighs in this set.</summary>
    public Severity SeverityOf(RuleDescriptor rule) => _severities.GetValueOrDefault(Guard.Against.Null(rule).Id, rule.DefaultSeverity);

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
    /// <exception cref="ArgumentException">No rule of that id is in the set.</exception>
    public RuleSet Without(string id)
    {
        Require(id);
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
    /// <exception cref="ArgumentNullException">Null.</exception>
    public RuleSet WithPolicy(EvaluationPolicy policy) => Copy(policy: Guard.Against.Null(policy));

    /// <summary>The set with a policy made from its own: <c>set.WithPolicy(p =&gt; p with { DueSoonDays = 14 })</c>.</summary>
    /// <exception cref="ArgumentNullException">The function or its result is null.</exception>
    public RuleSet WithPolicy(Func<EvaluationPolicy, EvaluationPolicy> change) => WithPolicy(Guard.Against.Null(change)(Policy));

    /// <summary>The set under another name.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public RuleSet WithName(string name) => Copy(name: Guard.Against.NullOrWhiteSpace(name));

    private void Require(string id)
    {
        Guard.Against.NullOrWhiteSpace(id);
        if (!Descriptors.Any(d => Same(d.Id, id)))
            throw new ArgumentException($"No rule '{id}' is in the set.", nameof(id));
    }

    private RuleSet Copy(
        string? name = null,
        ValueList<IMeasureRule>? measureRules = null,
        ValueList<IPlanRule>? planRules = null,
        FrozenDictionary<string, Severity>? severities = null,
        EvaluationPolicy? policy = null) =>
        new(name ?? Name, measureRules ?? MeasureRules, planRules ?? PlanRules, severities ?? _severities, policy ?? Policy);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
