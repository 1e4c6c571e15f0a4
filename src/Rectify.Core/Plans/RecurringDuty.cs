using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Plans;

/// <summary>Something to be done at least so many times in each calendar window: 每季度至少研究一次.</summary>
[JsonConverter(typeof(RectifyJsonConverter<RecurringDuty>))]
public sealed record RecurringDuty
{
    /// <summary>A duty.</summary>
    /// <param name="id">The id, unique in the plan: 2.1.1.2-d1.</param>
    /// <param name="text">The clause it was read from.</param>
    /// <param name="recurrence">How often; <see cref="RecurrencePeriod.Unspecified"/> where the text says only 定期.</param>
    /// <exception cref="ArgumentException">The id or text is blank.</exception>
    public RecurringDuty(string id, string text, Recurrence recurrence)
    {
        Id = id;
        Text = text;
        Recurrence = recurrence;
    }

    /// <summary>The id, unique in the plan.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>The clause it was read from.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Text { get; init => field = Guard.Against.BadName(value, "text"); }

    /// <summary>How often.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public Recurrence Recurrence { get; init => field = Guard.Against.Null(value, "recurrence"); }

    /// <summary>The first day on which it is owed, included; null where it begins with its measure, or with the issue of the plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies after <see cref="Until"/>.</exception>
    public LocalDate? From
    {
        get;
        init
        {
            Guard.Against.DayBefore(Until, value);
            field = value;
        }
    }

    /// <summary>The last day on which it is owed, included; null where it ends with the close-out, or not at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies before <see cref="From"/>.</exception>
    public LocalDate? Until { get; init => field = Guard.Against.DayBefore(value, From); }

    /// <summary>Whether each responsible unit owes it by itself (各自).</summary>
    public bool Each { get; init; }
}
