using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Refuses rows that no measure can have, before anything is written.</summary>
internal static class RowCheck
{
    private const int Schedules = 8;

    // Rows come in no order, in which a processor foresees no branch: so what goes together is looked up.
    private static readonly uint Consistent = (
        from baseSchedule in Enum.GetValues<ScheduleStatus>()
        from hasDue in (bool[])[false, true]
        from comparesPercent in (bool[])[false, true]
        where IsConsistent(baseSchedule, hasDue, comparesPercent)
        select 1u << KeyOf(baseSchedule, hasDue, comparesPercent)).Aggregate(0u, static (all, one) => all | one);

    public static void Throw(in MeasureRow row, int unitCount, string parameter)
    {
        if (unchecked((uint)row.Unit >= (uint)unitCount))
            throw new ArgumentOutOfRangeException(parameter, row.Unit, "No unit has this index.");
        if (!row.AccountableUnits.IsEmpty)
            ThrowUnlessUnits(row.AccountableUnits.AsSpan(), unitCount, parameter);
        if (unchecked((uint)row.Stage > (uint)Stage.Cancelled || (uint)row.Standing > (uint)Standing.Lapsed))
            throw new ArgumentOutOfRangeException(parameter, row, "The stage or standing is not a named value.");
        if (!IsDay(row.Due) || !IsDay(row.AheadUntil) || !IsDay(row.BehindFrom) || !IsDay(row.TargetDue) || !IsDay(row.UnobservedDue) || !IsDay(row.ReviewDue))
            throw new ArgumentOutOfRangeException(parameter, row, "A number is no day of the calendar.");
        if (!row.Intervals.IsEmpty)
            ThrowUnlessIntervals(row.Intervals.AsSpan(), DailyRuleSet.All, parameter);
        if (!row.RecurringTargets.IsEmpty)
            ThrowUnlessIntervals(row.RecurringTargets.AsSpan(), new RuleMask(ulong.MaxValue).Except(DailyRuleSet.OfTargets), parameter);
        if (!IsConsistent(row))
            throw new ArgumentException($"A due day or a percentage does not go with the base status {row.BaseSchedule}.", parameter);
    }

    private static void ThrowUnlessUnits(ReadOnlySpan<int> units, int unitCount, string parameter)
    {
        for (int i = 0; i < units.Length; i++)
        {
            if (unchecked((uint)units[i] >= (uint)unitCount))
                throw new ArgumentOutOfRangeException(parameter, units[i], "No unit has this index.");
            if (units[..i].Contains(units[i]))
                throw new ArgumentException("A unit is named twice.", parameter);
        }
    }

    private static void ThrowUnlessIntervals(ReadOnlySpan<RuleInterval> intervals, RuleMask refused, string parameter)
    {
        for (int i = 0; i < intervals.Length; i++)
        {
            if (!IsDay(intervals[i].From))
                throw new ArgumentOutOfRangeException(parameter, intervals[i].From, "A number is no day of the calendar.");
            if (i > 0 && intervals[i].From <= intervals[i - 1].From)
                throw new ArgumentException("The intervals are not in the order of their days.", parameter);
            if ((intervals[i].Violated & refused) != RuleMask.None || (intervals[i].Violated & intervals[i].Undetermined) != RuleMask.None)
                throw new ArgumentException("An interval names a rule that is computed from the days of the row, or one rule as violated and undetermined.", parameter);
        }
    }

    // No day is taken as that of number 0.
    private static bool IsDay(int? number) => unchecked((uint)(number.GetValueOrDefault() - DayNumber.First) <= (uint)(DayNumber.Last - DayNumber.First));

    private static bool IsConsistent(in MeasureRow row) =>
        unchecked((uint)row.BaseSchedule) < Schedules && (Consistent >> KeyOf(row.BaseSchedule, row.Due is not null, row.AheadUntil is not null || row.BehindFrom is not null) & 1) != 0;

    private static int KeyOf(ScheduleStatus baseSchedule, bool hasDue, bool comparesPercent) =>
        (int)baseSchedule + (hasDue ? Schedules : 0) + (comparesPercent ? 2 * Schedules : 0);

    private static bool IsConsistent(ScheduleStatus baseSchedule, bool hasDue, bool comparesPercent) => baseSchedule switch
    {
        ScheduleStatus.OnSchedule => hasDue,
        ScheduleStatus.Undetermined => !comparesPercent,
        ScheduleStatus.OpenEnded or ScheduleStatus.CompletedOnTime or ScheduleStatus.CompletedLate => !hasDue && !comparesPercent,
        _ => false,
    };
}
