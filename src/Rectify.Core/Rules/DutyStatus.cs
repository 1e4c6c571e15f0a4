using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A recurring duty with its state on the day.</summary>
public sealed class DutyStatus
{
    internal DutyStatus(RecurringDuty duty, DutyReading reading)
    {
        Duty = duty;
        Reading = reading;
    }

    /// <summary>The duty.</summary>
    public RecurringDuty Duty { get; }

    /// <summary>The state.</summary>
    public DutyState State => Reading.State;

    /// <summary>How many full windows that count were missed.</summary>
    public int MissedWindows => Reading.MissedWindows;

    internal DutyReading Reading { get; }
}
