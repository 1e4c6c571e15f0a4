using Ardalis.GuardClauses;
using Rectify.Text.Plans;

namespace Rectify.Text;

/// <summary>Reads the official text of a rectification plan (整改方案).</summary>
public static class PlanReader
{
    /// <summary>Reads a plan from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What the text does not say itself.</param>
    /// <returns>The plan, or the reasons why there is none, with everything that was not understood. No text makes it throw.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static PlanReadResult Read(string text, PlanReadOptions? options = null) =>
        new DocumentReader(Guard.Against.Null(text), options ?? new PlanReadOptions()).Read();
}
