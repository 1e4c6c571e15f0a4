using NodaTime;

namespace Rectify.Progress;

/// <summary>Where a recurring duty stands on a day.</summary>
/// <param name="State">The state.</param>
/// <param name="MissedWindows">How many full windows were missed since the plan was issued.</param>
/// <param name="NewestFull">The newest full window that counts, or null where there is none yet.</param>
/// <param name="MayChangeOn">The first later day on which the state can change without a new fact, or null.</param>
public readonly record struct DutyReading(DutyState State, int MissedWindows, CalendarWindow? NewestFull, LocalDate? MayChangeOn);
