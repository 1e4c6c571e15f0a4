using Rectify.Deadlines;
using Rectify.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>What the trailer of a measure says.</summary>
/// <param name="Deadline">The time limit; null where it states none.</param>
/// <param name="Recurrence">How often, where the time limit recurs.</param>
/// <param name="RecurrenceText">The words of the recurrence.</param>
/// <param name="Responsibility">Who does what.</param>
internal sealed record TrailerReading(Deadline? Deadline, Recurrence? Recurrence, string RecurrenceText, ResponsibilityChain Responsibility)
{
    public static TrailerReading None { get; } = new(null, null, "", ResponsibilityChain.Empty);
}
