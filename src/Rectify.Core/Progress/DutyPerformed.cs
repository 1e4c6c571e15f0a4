using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A recurring duty was performed once.</summary>
[JsonConverter(typeof(RectifyJsonConverter<DutyPerformed>))]
public sealed record DutyPerformed : ProgressEvent
{
    /// <summary>Performed on a day.</summary>
    /// <param name="measure">The id of the measure, or null for the duty of a safeguard.</param>
    /// <param name="on">The day.</param>
    /// <param name="duty">The id of the duty.</param>
    /// <exception cref="ArgumentException">The measure is empty, or the duty is blank.</exception>
    public DutyPerformed(string? measure, LocalDate on, string duty)
        : base(measure, on) => Duty = duty;

    /// <summary>The id of the duty.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Duty { get; init => field = Guard.Against.BadName(value, "duty"); }

    private protected override ProgressEventType EventType => ProgressEventType.DutyPerformed;

    private protected override string? Checked(string? measure, string parameterName) => Guard.Against.BadOptionalName(measure, parameterName);
}
