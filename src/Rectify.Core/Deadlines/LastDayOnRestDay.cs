namespace Rectify.Deadlines;

/// <summary>What happens where the last day of a deadline after its anchor is a rest day (期间的最后一日是法定休假日).</summary>
public enum LastDayOnRestDay
{
    /// <summary>The day stays.</summary>
    Keep,

    /// <summary>The day moves to the next working day (Civil Code of the PRC, art. 203). It needs a calendar of working days.</summary>
    NextWorkingDay,
}
