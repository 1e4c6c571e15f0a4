using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Plans;

/// <summary>A safeguard of the plan (保障措施): how the work is led, checked and published. It has no units or time limit of its own.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Safeguard>))]
public sealed record Safeguard
{
    /// <summary>A safeguard.</summary>
    /// <param name="id">The id, unique in the plan: part.section, as 3.2.</param>
    /// <param name="heading">The heading (强化推进机制); it may be empty.</param>
    /// <param name="text">The text after the heading.</param>
    /// <exception cref="ArgumentException">The id or text is blank.</exception>
    public Safeguard(string id, string heading, string text)
    {
        Id = id;
        Heading = heading;
        Text = text;
    }

    /// <summary>The id, unique in the plan.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>The heading; it may be empty.</summary>
    /// <exception cref="ArgumentException">Null, or no Unicode text.</exception>
    public string Heading { get; init => field = Guard.Against.BadText(Guard.Against.Null(value, "heading"), "heading"); }

    /// <summary>The text after the heading.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Text { get; init => field = Guard.Against.BadName(value, "text"); }

    /// <summary>Recurring duties in it (每周调度一次).</summary>
    /// <exception cref="ArgumentException">Two bear the same id.</exception>
    public ValueList<RecurringDuty> Duties { get; init => field = Guard.Against.Duplicates(value, static d => d.Id); }

    /// <summary>Instruments it cites.</summary>
    public ValueList<Citation> Citations { get; init; }
}
