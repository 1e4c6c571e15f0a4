using Ardalis.GuardClauses;
using Rectify.Responsibility;

namespace Rectify.Reporting;

/// <summary>How a calendar is written, and for whom.</summary>
public sealed record DueCalendarOptions
{
    /// <summary>A calendar of the whole plan in Chinese.</summary>
    public static DueCalendarOptions Default { get; } = new();

    /// <summary>The language of titles and states: Chinese for <c>zh</c> and its variants (<c>zh-CN</c>), else English. The words of the plan stay as they are.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string Language { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = "zh";

    /// <summary>The unit for whose measures the calendar is, whatever its part in them; null for the whole plan.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Unit { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Who is who, over time, so that <see cref="Unit"/> is also found under other names, in collectives and as a successor; null where only printed names count.</summary>
    public OrganizationDirectory? Directory { get; init; }
}
