using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Judges a recurring duty by calendar windows.</summary>
/// <remarks>A window is full once its last day lies before the evaluation date.</remarks>
internal sealed class DutyReader
{
    private readonly JudgedWindows? _windows;
    private readonly Func<int, bool?> _isMet;
    private readonly LocalDate _unitsChangeUntil = LocalDate.MinIsoValue;

    // The windows in which it was performed; null where every window has to be looked at.
    private readonly int[]? _performedIn;

    /// <summary>Creates a reader of a duty that is performed for the whole.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="windows">The windows in which it is judged; null where its period names none.</param>
    /// <param name="performed">The days on which it was performed, in any order.</param>
    public DutyReader(RecurringDuty duty, JudgedWindows? windows, LocalDate[] performed)
    {
        var counts = windows is null ? [] : performed.CountBy(windows.IndexOf).ToDictionary();
        _windows = windows;
        _isMet = window => counts.GetValueOrDefault(window) >= duty.Recurrence.AtLeast;
        _performedIn = [.. counts.Keys];
    }

    /// <summary>Creates a reader of a duty that each of several units performs.</summary>
    /// <param name="windows">The windows in which it is judged; null where its period names none.</param>
    /// <param name="isMetByEach">Determines whether each unit has met a window; null where its units are not known.</param>
    /// <param name="performed">The days on which a unit performed it; null where its units are not always known, so that every window has to be looked at.</param>
    /// <param name="unitsChangeUntil">The last day on which its units can be others than the day before.</param>
    public DutyReader(JudgedWindows? windows, Func<CalendarWindow, bool?> isMetByEach, IEnumerable<LocalDate>? performed, LocalDate unitsChangeUntil)
    {
        _performedIn = windows is null || performed is null ? null : [.. performed.Select(windows.IndexOf).Distinct()];
        _unitsChangeUntil = unitsChangeUntil;
        _windows = windows;
        _isMet = window => isMetByEach(windows!.At(window));
    }

    /// <summary>Returns where the duty stands on a day.</summary>
    public DutyReading ReadOn(LocalDate asOf)
    {
        if (_windows is not { } windows)
            return new(DutyState.Undetermined, 0, NewestFull: null, ReevaluateOn: null);
        int current = windows.IndexOf(asOf);
        int newest = current - 1;
        bool isJudged = windows.Contains(newest);
        bool? currentIsMet = windows.Contains(current) ? _isMet(current) : false;
        var state = !isJudged ? StateOf(currentIsMet) : _isMet(newest) switch
        {
            false => DutyState.Missed,
            null => DutyState.Undetermined,
            true => StateOf(currentIsMet),
        };
        return new(state, MissedTo(newest), isJudged ? windows.At(newest) : null, ReevaluateOn(current, state, currentIsMet));
    }

    /// <summary>Returns the days of the events that say that a duty was performed for the whole, in the order of the log.</summary>
    public static LocalDate[] DaysOf(RecurringDuty duty, IEnumerable<ProgressEvent> events) =>
        [.. events.OfType<DutyPerformed>().Where(e => e.Unit is null && string.Equals(e.Duty, duty.Id, StringComparison.Ordinal)).Select(static e => e.On)];

    private static DutyState StateOf(bool? currentIsMet) => currentIsMet switch
    {
        true => DutyState.Met,
        null => DutyState.Undetermined,
        false => DutyState.Pending,
    };

    private LocalDate? ReevaluateOn(int current, DutyState state, bool? currentIsMet)
    {
        var windows = _windows!;

        // What was not done in the newest window and is not in the current one stays so until a window that does not count, or a new fact.
        bool stays = windows.Contains(current - 1) && windows.Contains(current) && currentIsMet != true
            && state == (currentIsMet == false ? DutyState.Missed : DutyState.Undetermined) && windows.At(current).First > _unitsChangeUntil;
        if (!windows.Contains(current - 1) && !windows.Contains(current))
            return FirstChangeFrom(windows.NextJudged(current));
        return (stays ? windows.NextUnjudged(current) : current) is { } window ? windows.At(window).Last.PlusDaysWithinCalendar(1) : null;
    }

    // Pending before the first window and in it; but where its units are not known, that shows as soon as it begins.
    private LocalDate? FirstChangeFrom(int? judged) => judged is not { } window ? null
        : _isMet(window) is null ? _windows!.At(window).First
        : _windows!.At(window).Last.PlusDaysWithinCalendar(1);

    private int MissedTo(int newest)
    {
        var windows = _windows!;
        if (_performedIn is null)
            return Enumerable.Range(windows.First, Math.Max(0, Math.Min(newest, windows.Last) - windows.First + 1)).Count(i => windows.Contains(i) && _isMet(i) == false);
        return windows.CountTo(newest) - _performedIn.Count(i => i <= newest && windows.Contains(i) && _isMet(i) == true);
    }
}
