using Ardalis.GuardClauses;
using Rectify.Deadlines;

namespace Rectify.Plans;

/// <summary>Something to be done at least so many times in each calendar window: 每季度至少研究一次.</summary>
public sealed record RecurringDuty
{
    /// <summary>A duty.</summary>
    /// <param name="id">The id, unique in the plan: 2.1.1.2-d1.</param>
    /// <param name="text">The clause it was read from.</param>
    /// <param name="recurrence">How often; <see cref="RecurrencePeriod.Unspecified"/> where the text says only 定期.</param>
    /// <exception cref="ArgumentException">The id or text is blank.</exception>
    public RecurringDuty(string id, string text, Recurrence recurrence)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.NullOrWhiteSpace(text);
        Recurrence = Guard.Against.Null(recurrence);
    }

    /// <summary>The id, unique in the plan.</summary>
    public string Id { get; }

    /// <summary>The clause it was read from.</summary>
    public string Text { get; }

    /// <summary>How often.</summary>
    public Recurrence Recurrence { get; }
}
