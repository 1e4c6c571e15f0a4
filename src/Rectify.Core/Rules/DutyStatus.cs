using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A recurring duty with its state on the day.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Reading">The state and the missed windows.</param>
public sealed record DutyStatus(RecurringDuty Duty, DutyReading Reading);
