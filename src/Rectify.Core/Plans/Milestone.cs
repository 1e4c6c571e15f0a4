using Ardalis.GuardClauses;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>A dated deliverable inside a measure (节点): 2018年7月底前制定并印发《济南市全面实行湖长制方案》.</summary>
public sealed record Milestone
{
    /// <summary>A milestone.</summary>
    /// <param name="id">The id, unique in the plan: 2.3.2.1-m1.</param>
    /// <param name="text">The clause it was read from.</param>
    /// <param name="deadline">When it is due.</param>
    /// <exception cref="ArgumentException">The id or text is blank.</exception>
    public Milestone(string id, string text, Deadline deadline)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.NullOrWhiteSpace(text);
        Deadline = Guard.Against.Null(deadline);
    }

    /// <summary>The id, unique in the plan.</summary>
    public string Id { get; }

    /// <summary>The clause it was read from.</summary>
    public string Text { get; }

    /// <summary>When it is due.</summary>
    public Deadline Deadline { get; }

    /// <summary>How firm the promise is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public Modality Modality { get; init => field = Guard.Against.Undefined(value); }
}
