using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Plans;

/// <summary>What the inspection found (反馈问题). Problems and measures are many-to-many.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Problem>))]
public sealed record Problem
{
    /// <summary>A problem.</summary>
    /// <param name="id">The id, unique in the plan.</param>
    /// <param name="text">The problem as the inspection put it.</param>
    /// <param name="measures">The ids of the measures that answer it.</param>
    /// <exception cref="ArgumentException">The id or text is blank, or a measure is named twice.</exception>
    public Problem(string id, string text, ValueList<string> measures = default)
    {
        Id = id;
        Text = text;
        Measures = measures;
    }

    /// <summary>The id, unique in the plan.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>The problem as the inspection put it.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Text { get; init => field = Guard.Against.BadName(value, "text"); }

    /// <summary>What is to be reached (整改目标), or null where the plan does not say.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string? Target { get; init => field = Guard.Against.BadOptionalName(value); }

    /// <summary>The numeric targets in what is to be reached.</summary>
    /// <exception cref="ArgumentException">Two bear the same id.</exception>
    public ValueList<TargetIndicator> Indicators { get; init => field = Guard.Against.Duplicates(value, static i => i.Id); }

    /// <summary>The ids of the measures that answer it.</summary>
    /// <exception cref="ArgumentException">A measure is named twice, or by no Unicode text.</exception>
    public ValueList<string> Measures { get; init => field = Guard.Against.Duplicates(Guard.Against.BadTexts(value, "measures"), static m => m, "measures"); }
}
