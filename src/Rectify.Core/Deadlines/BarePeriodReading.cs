namespace Rectify.Deadlines;

/// <summary>How 8月前 and 2027年前, without 底, are read. Both are met in practice.</summary>
public enum BarePeriodReading
{
    /// <summary>The day before the month or year begins: 8月前 is 31 July.</summary>
    DayBeforeItBegins,

    /// <summary>The last day of the month or year: 8月前 is 31 August.</summary>
    LastDay,
}
