using Ardalis.GuardClauses;
using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>A goal of the plan (工作目标), with the numeric targets in it. Nobody is named to answer for it.</summary>
public sealed record Goal
{
    /// <summary>A goal.</summary>
    /// <param name="id">The id, unique in the plan: part.section.item, as 1.3.5.</param>
    /// <param name="text">The goal, without its number; its points stand on lines of their own.</param>
    /// <param name="indicators">The numeric targets in it.</param>
    /// <exception cref="ArgumentException">The id or text is blank, or two indicators bear the same id.</exception>
    public Goal(string id, string text, ValueList<TargetIndicator> indicators = default)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.NullOrWhiteSpace(text);
        Indicators = Guard.Against.Duplicates(indicators, static i => i.Id);
    }

    /// <summary>The id, unique in the plan.</summary>
    public string Id { get; }

    /// <summary>The goal, without its number.</summary>
    public string Text { get; }

    /// <summary>The numeric targets in it.</summary>
    public ValueList<TargetIndicator> Indicators { get; }
}
