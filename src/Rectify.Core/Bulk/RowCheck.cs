using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Refuses rows that no measure can have, before anything is written.</summary>
internal static class RowCheck
{
    private const int Schedules = 8;

    // Rows come in no order, in which a processor foresees no branch: so what goes together is looked up.
    private static readonly uint Consistent = (
        from settled in Enum.GetValues<ScheduleStatus>()
        from hasDue in (bool[])[false, true]
        from comparesPercent in (bool[])[false, true]
        where IsConsistent(settled, hasDue, comparesPercent)
        select 1u << KeyOf(settled, hasDue, comparesPercent)).Aggregate(0u, static (all, one) => all | one);

    public static void Throw(in MeasureRow row, int unitCount, string parameter)
    {
        if ((uint)row.Unit >= (uint)unitCount)
            throw new ArgumentOutOfRangeException(parameter, row.Unit, "No unit has this index.");
        if (!row.AnsweringUnits.IsEmpty)
            ThrowUnlessUnits(row.AnsweringUnits.AsSpan(), unitCount, parameter);
        if ((uint)row.Stage > (uint)Stage.Relapsed || (uint)row.Standing > (uint)Standing.Lapsed)
            throw new ArgumentOutOfRangeException(parameter, row, "The stage or standing is not a named value.");
        if (!IsDay(row.Due) || !IsDay(row.AheadUntil) || !IsDay(row.BehindFrom) || !IsDay(row.TargetDue) || !IsDay(row.UnobservedDue) || !IsDay(row.CheckDue))
            throw new ArgumentOutOfRangeException(parameter, row, "A number is no day of the calendar.");
        if (!row.Steps.IsEmpty)
            ThrowUnlessSteps(row.Steps.AsSpan(), parameter);
        if (!IsConsistent(row))
            throw new ArgumentException($"A due day or a percentage does not go with the settled status {row.Settled}.", parameter);
    }

    private static void ThrowUnlessUnits(ReadOnlySpan<int> units, int unitCount, string parameter)
    {
        for (int i = 0; i < units.Length; i++)
        {
            if ((uint)units[i] >= (uint)unitCount)
                throw new ArgumentOutOfRangeException(parameter, units[i], "No unit has this index.");
            if (units[..i].Contains(units[i]))
                throw new ArgumentException("A unit is named twice.", parameter);
        }
    }

    private static void ThrowUnlessSteps(ReadOnlySpan<RuleStep> steps, string parameter)
    {
        for (int i = 0; i < steps.Length; i++)
        {
            if (!IsDay(steps[i].From))
                throw new ArgumentOutOfRangeException(parameter, steps[i].From, "A number is no day of the calendar.");
            if (i > 0 && steps[i].From <= steps[i - 1].From)
                throw new ArgumentException("The steps are not in the order of their days.", parameter);
            if (BulkRules.WithoutDaily(steps[i].Violated) != steps[i].Violated || (steps[i].Violated & steps[i].Undetermined) != RuleMask.None)
                throw new ArgumentException("A step names a rule that is told from the days of the row, or one rule as violated and undetermined.", parameter);
        }
    }

    // No day is taken as that of number 0.
    private static bool IsDay(int? number) => (uint)(number.GetValueOrDefault() - DayNumber.First) <= (uint)(DayNumber.Last - DayNumber.First);

    private static bool IsConsistent(in MeasureRow row) =>
        (uint)row.Settled < Schedules && (Consistent >> KeyOf(row.Settled, row.Due is not null, row.AheadUntil is not null || row.BehindFrom is not null) & 1) != 0;

    private static int KeyOf(ScheduleStatus settled, bool hasDue, bool comparesPercent) =>
        (int)settled + (hasDue ? Schedules : 0) + (comparesPercent ? 2 * Schedules : 0);

    private static bool IsConsistent(ScheduleStatus settled, bool hasDue, bool comparesPercent) => settled switch
    {
        ScheduleStatus.OnSchedule => hasDue,
        ScheduleStatus.Undetermined => !comparesPercent,
        ScheduleStatus.OpenEnded or ScheduleStatus.CompletedOnTime or ScheduleStatus.CompletedLate => !hasDue && !comparesPercent,
        _ => false,
    };
}
