namespace Rectify.Deadlines;

/// <summary>The unit of a relative deadline.</summary>
public enum DeadlineUnit
{
    /// <summary>Working days (工作日), counted by a calendar of holidays and make-up days; never guessed from weekends.</summary>
    WorkingDay,

    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Weeks of seven days.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Calendar years.</summary>
    Year,
}
