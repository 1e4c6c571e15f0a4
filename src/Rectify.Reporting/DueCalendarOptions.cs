using Ardalis.GuardClauses;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Reporting;

/// <summary>How a calendar is written, and for whom.</summary>
public sealed record DueCalendarOptions
{
    private const int DefaultAlarmDays = 7;

    /// <summary>A calendar of the whole plan in the default language.</summary>
    public static DueCalendarOptions Default { get; } = new();

    /// <summary>The language of titles and states: <c>en</c>, <c>zh</c> or a variant (<c>zh-CN</c>); by default <see cref="Languages.Default"/>. The words of the plan stay as they are.</summary>
    /// <exception cref="ArgumentException">The language is blank or unknown.</exception>
    public string Language { get; init => field = Languages.Check(value); } = Languages.Default;

    /// <summary>The unit for whose measures the calendar is, whatever its part in them; null for the whole plan.</summary>
    /// <exception cref="ArgumentException">The language is blank or unknown.</exception>
    public string? Unit { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Whether what is done, cancelled or over is in it, too; by default it holds what is open.</summary>
    public bool IncludesAll { get; init; }

    /// <summary>How many days ahead an alarm goes off; 7 by default, null for none.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int? AlarmDays { get; init => field = value is { } days ? Guard.Against.Negative(days) : null; } = DefaultAlarmDays;

    /// <summary>Who is who, over time, so that <see cref="Unit"/> is also found under other names, in collectives and as a successor; null where only printed names count.</summary>
    public OrganizationDirectory? Directory { get; init; }
}
