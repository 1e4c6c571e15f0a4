using System.Collections.Frozen;
using System.Numerics;
using Ardalis.GuardClauses;
using Rectify.Rules.BuiltIn;

namespace Rectify.Rules;

/// <summary>A set of built-in rules about measures, in 64 bits: those that a measure violates, for one.</summary>
/// <remarks>A rule keeps its bit for life: the bits are given in the order of the versions in which the rules came, and within one of their ids.</remarks>
public readonly record struct RuleMask
{
    private const int MaxRules = 64;

    private static readonly string[] IdsByBit =
        [.. BuiltInRules.ForMeasures.Select(static r => r.Descriptor).OrderBy(static d => Version.Parse(d.Since)).ThenBy(static d => d.Id, StringComparer.Ordinal).Select(static d => d.Id)];

    private static readonly FrozenDictionary<string, RuleMask> MasksById = AssignBits(IdsByBit).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The set of a bit pattern, as a host stored it.</summary>
    public RuleMask(ulong bits) => Bits = bits;

    /// <summary>No rule.</summary>
    public static RuleMask None => default;

    /// <summary>The bits, which may be stored.</summary>
    public ulong Bits { get; }

    /// <summary>The ids of the rules in the set, in the order of their bits.</summary>
    public IEnumerable<string> Ids
    {
        get
        {
            ulong bits = Bits;
            return IdsByBit.Where((_, bit) => (bits >> bit & 1) != 0);
        }
    }

    /// <summary>How many rules are in the set.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>The set of one rule.</summary>
    /// <exception cref="ArgumentException">No built-in rule about measures has the id.</exception>
    public static RuleMask Of(string id) =>
        MasksById.TryGetValue(Guard.Against.Null(id), out var mask) ? mask : throw new ArgumentException($"No built-in rule about measures has the id '{id}'.", nameof(id));

    /// <summary>Finds the set of one rule.</summary>
    internal static bool TryGet(string id, out RuleMask mask) => MasksById.TryGetValue(id, out mask);

    /// <summary>The rules in either set.</summary>
    public static RuleMask operator |(RuleMask left, RuleMask right) => new(left.Bits | right.Bits);

    /// <summary>The rules in both sets.</summary>
    public static RuleMask operator &(RuleMask left, RuleMask right) => new(left.Bits & right.Bits);

    /// <summary>Returns the rules of this set that are not in another.</summary>
    /// <param name="other">The other set.</param>
    public RuleMask Except(RuleMask other) => new(Bits & ~other.Bits);

    /// <summary>Whether a rule is in the set.</summary>
    /// <exception cref="ArgumentException">No built-in rule about measures has the id.</exception>
    public bool Contains(string id) => (Bits & Of(id).Bits) != 0;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Ids);

    /// <summary>Gives each rule the bit of its position.</summary>
    /// <exception cref="InvalidOperationException">There are more rules than bits.</exception>
    internal static IEnumerable<KeyValuePair<string, RuleMask>> AssignBits(IReadOnlyCollection<string> ids) => ids.Count <= MaxRules
        ? ids.Select(static (id, bit) => KeyValuePair.Create(id, new RuleMask(1UL << bit)))
        : throw new InvalidOperationException($"A mask has bits for {MaxRules} rules, not for {ids.Count}.");
}
