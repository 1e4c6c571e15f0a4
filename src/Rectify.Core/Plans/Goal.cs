using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Plans;

/// <summary>A goal of the plan (工作目标), with the numeric targets in it. Nobody is named to answer for it.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Goal>))]
public sealed record Goal
{
    /// <summary>A goal.</summary>
    /// <param name="id">The id, unique in the plan: part.section.item, as 1.3.5.</param>
    /// <param name="text">The goal, without its number; its points stand on lines of their own.</param>
    /// <param name="indicators">The numeric targets in it.</param>
    /// <exception cref="ArgumentException">The id or text is blank, or two indicators bear the same id.</exception>
    public Goal(string id, string text, ValueList<TargetIndicator> indicators = default)
    {
        Id = id;
        Text = text;
        Indicators = indicators;
    }

    /// <summary>The id, unique in the plan.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>The goal, without its number.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Text { get; init => field = Guard.Against.BadName(value, "text"); }

    /// <summary>The numeric targets in it.</summary>
    /// <exception cref="ArgumentException">Two bear the same id.</exception>
    public ValueList<TargetIndicator> Indicators { get; init => field = Guard.Against.Duplicates(value, static i => i.Id, "indicators"); }
}
