using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The form of words that names the post which answers for a unit, where a plan names none (责任人为各责任单位主要负责人).</summary>
public sealed record PrincipalForm
{
    private const string Place = "{unit}";

    /// <summary>Initializes a form.</summary>
    /// <param name="words">The words, in which <c>{unit}</c> stands for the name of the unit: <c>{unit}主要负责人</c>, <c>head of {unit}</c>.</param>
    /// <exception cref="ArgumentException">The words are blank or have no place for the unit.</exception>
    public PrincipalForm(string words)
    {
        Words = Guard.Against.BadName(words);
        if (!IsForm(words))
            throw new ArgumentException($"The words have no place '{Place}' for the unit.", nameof(words));
    }

    /// <summary>The form of official Chinese plans: the head of the unit, its name followed by 主要负责人.</summary>
    public static PrincipalForm Official { get; } = new(Place + "主要负责人");

    /// <summary>The words, in which <c>{unit}</c> stands for the name of the unit.</summary>
    public string Words { get; }

    /// <summary>Returns the principal of a unit.</summary>
    /// <param name="unit">The name of the unit.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Principal Of(string unit) => new(Words.Replace(Place, Guard.Against.BadName(unit), StringComparison.Ordinal));

    /// <summary>The words.</summary>
    public override string ToString() => Words;

    /// <summary>Determines whether words have a place for the unit.</summary>
    internal static bool IsForm(string words) => words.Contains(Place, StringComparison.Ordinal);
}
