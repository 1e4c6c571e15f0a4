using FsCheck;
using FsCheck.Fluent;
using Rectify.Testing.Generators;

namespace Rectify.Testing;

/// <summary>Cases in English, for the rules of an English host.</summary>
public static class EnglishCases
{
    /// <summary>Returns the same cases with English words: <c>LabelledCases.Of("high", "low").InEnglish()</c>. A law that one of them breaks prints it in English.</summary>
    /// <param name="cases">The cases, such as <see cref="RectifyArbitraries.PlanCases"/>.</param>
    /// <exception cref="ArgumentNullException">The cases are null.</exception>
    public static Arbitrary<PlanCase> InEnglish(this Arbitrary<PlanCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return Arb.From(cases.Generator.Select(EnglishWords.Say), cases.Shrinker);
    }
}
