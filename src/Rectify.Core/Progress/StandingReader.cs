using Ardalis.GuardClauses;
using Rectify.Deadlines;

namespace Rectify.Progress;

/// <summary>Tells whether what is to be kept up for good (长期坚持) holds.</summary>
internal static class StandingReader
{
    /// <summary>
    /// The standing of a measure: for long-term and at-once-then-long-term measures from their start, for other then-long-term ones from their
    /// first completion; it lapses with a relapse or failed look-back until rectified again.
    /// </summary>
    /// <param name="deadline">The deadline of the measure, or null.</param>
    /// <param name="history">What is known of it.</param>
    /// <exception cref="ArgumentNullException">The history is null.</exception>
    public static Standing Of(Deadline? deadline, MeasureHistory history)
    {
        Guard.Against.Null(history);
        bool applies = deadline switch
        {
            LongTermDeadline or ImmediateDeadline { IsThenLongTerm: true } => history.HasStarted,
            { IsThenLongTerm: true } => history.Completion is not null,
            _ => false,
        };
        return !applies ? Standing.NotApplicable : history.IsLapsed ? Standing.Lapsed : Standing.Good;
    }
}
