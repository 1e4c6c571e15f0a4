using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Plans;

/// <summary>A dated deliverable inside a measure (节点): 2018年7月底前制定并印发《济南市全面实行湖长制方案》.</summary>
[JsonConverter(typeof(RectifyJsonConverter<Milestone>))]
public sealed record Milestone
{
    /// <summary>A milestone.</summary>
    /// <param name="id">The id, unique in the plan: 2.3.2.1-m1.</param>
    /// <param name="text">The clause it was read from.</param>
    /// <param name="deadline">When it is due.</param>
    /// <exception cref="ArgumentException">The id or text is blank.</exception>
    public Milestone(string id, string text, Deadline deadline)
    {
        Id = id;
        Text = text;
        Deadline = deadline;
    }

    /// <summary>The id, unique in the plan.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>The clause it was read from.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Text { get; init => field = Guard.Against.BadName(value, "text"); }

    /// <summary>When it is due.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public Deadline Deadline { get; init => field = Guard.Against.Null(value, "deadline"); }

    /// <summary>How firm the promise is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public Modality Modality { get; init => field = Guard.Against.Undefined(value); }
}
