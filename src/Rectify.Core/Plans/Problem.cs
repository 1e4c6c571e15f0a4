using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>What the inspection found (反馈问题). Problems and measures are many-to-many.</summary>
public sealed record Problem
{
    /// <summary>A problem.</summary>
    /// <param name="id">The id, unique in the plan.</param>
    /// <param name="text">The problem as the inspection put it.</param>
    /// <param name="measures">The ids of the measures that answer it.</param>
    /// <exception cref="ArgumentException">The id or text is blank, or a measure is named twice.</exception>
    public Problem(string id, string text, ValueList<string> measures = default)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.NullOrWhiteSpace(text);
        Measures = Guard.Against.Duplicates(measures, static m => m);
    }

    /// <summary>The id, unique in the plan.</summary>
    public string Id { get; }

    /// <summary>The problem as the inspection put it.</summary>
    public string Text { get; }

    /// <summary>The ids of the measures that answer it.</summary>
    public ValueList<string> Measures { get; }
}
