using NodaTime;

namespace Rectify.Progress;

/// <summary>Where a recurring duty stands on a day.</summary>
/// <param name="State">The state.</param>
/// <param name="MissedWindows">How many full windows that count were missed.</param>
/// <param name="NewestFull">The newest full window, or null where it does not count.</param>
/// <param name="ReevaluateOn">The first later day on which the state can change without a new fact, or null.</param>
internal readonly record struct DutyReading(DutyState State, int MissedWindows, CalendarWindow? NewestFull, LocalDate? ReevaluateOn);
