using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>The known facts about a plan: events and observations, only ever added to.</summary>
/// <remarks>
/// Events are closed-world: what is not in the log has not happened. Measurements are open-world: what is not there is unknown.
/// Events of one day keep their order in the list.
/// </remarks>
[JsonConverter(typeof(RectifyJsonConverter<ProgressLog>))]
public sealed record ProgressLog
{
    /// <summary>A log.</summary>
    /// <param name="plan">The id of the plan it speaks of, or null where it is not said.</param>
    /// <param name="events">The events.</param>
    /// <param name="observations">The observations.</param>
    public ProgressLog(string? plan, ValueList<ProgressEvent> events, ValueList<Observation> observations = default)
    {
        Plan = plan;
        Events = events;
        Observations = observations;
    }

    /// <summary>The log in which nothing has been reported.</summary>
    public static ProgressLog Empty { get; } = new(plan: null, events: default);

    /// <summary>The id of the plan it speaks of, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Plan { get; init => field = Guard.Against.BadText(value, "plan"); }

    /// <summary>The content hash of the edition of the plan that the log was written for, or null where it is not said.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string? Edition { get; init => field = Guard.Against.BadOptionalName(value); }

    /// <summary>The events, in the order of the list.</summary>
    public ValueList<ProgressEvent> Events { get; init; }

    /// <summary>The observations, in the order of the list.</summary>
    public ValueList<Observation> Observations { get; init; }

    /// <summary>A new log with one more event at the end.</summary>
    /// <remarks>Adding one event after the other takes time linear in their number.</remarks>
    public ProgressLog Add(ProgressEvent fact) => this with { Events = Events.Add(Guard.Against.Null(fact)) };

    /// <summary>A new log with one more observation at the end.</summary>
    public ProgressLog Add(Observation observation) => this with { Observations = Observations.Add(Guard.Against.Null(observation)) };

    /// <summary>A new log with more events at the end.</summary>
    public ProgressLog AddRange(IEnumerable<ProgressEvent> facts) => this with { Events = Events.AddRange(facts) };

    /// <summary>What in this log does not fit a plan: events and observations that name what the plan does not hold. Empty when all fits.</summary>
    public ValueList<ProgressMismatch> MismatchesWith(RectificationPlan plan) => ProgressMismatch.Find(this, Guard.Against.Null(plan));
}
