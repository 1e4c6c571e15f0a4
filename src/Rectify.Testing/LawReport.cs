namespace Rectify.Testing;

/// <summary>What a law was checked on.</summary>
public sealed class LawReport
{
    internal LawReport(int cases, int violated, int undetermined, int satisfied)
    {
        Cases = cases;
        Violated = violated;
        Undetermined = undetermined;
        Satisfied = satisfied;
    }

    /// <summary>The number of cases.</summary>
    public int Cases { get; }

    /// <summary>In how many of them the rule was violated at least once; 0 for laws that are of no one rule.</summary>
    public int Violated { get; }

    /// <summary>In how many of them the rule was undetermined at least once.</summary>
    public int Undetermined { get; }

    /// <summary>In how many of them the rule was satisfied at least once.</summary>
    public int Satisfied { get; }

    /// <summary>Whether the rule was violated, undetermined or satisfied in any case.</summary>
    public bool HasSpoken => Violated + Undetermined + Satisfied > 0;

    internal static LawReport None { get; } = new(0, 0, 0, 0);

    internal LawReport And(LawReport other) => new(Cases + other.Cases, Violated + other.Violated, Undetermined + other.Undetermined, Satisfied + other.Satisfied);

    /// <summary>Returns the counts as a sentence.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"In {Cases} cases the rule was violated in {Violated}, undetermined in {Undetermined} and satisfied in {Satisfied}.");
}
