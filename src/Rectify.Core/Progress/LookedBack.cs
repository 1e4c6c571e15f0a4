using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A look-back (回头看) at what was closed out; one that does not hold counts as a relapse.</summary>
[JsonConverter(typeof(RectifyJsonConverter<LookedBack>))]
public sealed record LookedBack : ProgressEvent
{
    /// <summary>Looked back on a day.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="on">The day of the look-back.</param>
    /// <param name="holds">Whether the result still holds.</param>
    /// <exception cref="ArgumentException">The measure is blank.</exception>
    public LookedBack(string measure, LocalDate on, bool holds)
        : base(measure, on)
    {
        Holds = holds;
    }

    /// <summary>Whether the result still holds.</summary>
    public bool Holds { get; }

    /// <summary>The time limit of the work that follows a look-back that does not hold, included, or null where none was set. It is no extension.</summary>
    /// <exception cref="ArgumentException">The result holds, so that no work follows.</exception>
    public LocalDate? NewDue
    {
        get;
        init => field = value is null || !Holds ? value : throw new ArgumentException("A look-back that holds sets no time limit.", nameof(value));
    }

    private protected override ProgressEventType EventType => ProgressEventType.LookedBack;
}
