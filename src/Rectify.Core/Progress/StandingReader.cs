using Rectify.Deadlines;

namespace Rectify.Progress;

/// <summary>Determines whether what is to be kept up (长期坚持) holds.</summary>
internal static class StandingReader
{
    /// <summary>
    /// Returns the standing of a measure: for long-term and at-once-then-long-term measures from their start, for other then-long-term ones from their
    /// first completion; it lapses with a relapse or failed look-back until completed again. A cancelled measure has none.
    /// </summary>
    /// <param name="deadline">The deadline of the measure, or null.</param>
    /// <param name="history">What is known of it.</param>
    public static Standing Of(Deadline? deadline, MeasureHistory history)
    {
        bool applies = history.Stage != Stage.Cancelled && deadline switch
        {
            LongTermDeadline or ImmediateDeadline { IsThenLongTerm: true } => history.HasStarted,
            { IsThenLongTerm: true } => history.Completion is not null,
            _ => false,
        };
        return !applies ? Standing.NotApplicable : history.IsLapsed ? Standing.Lapsed : Standing.Good;
    }
}
