namespace Rectify.Text.Deadlines;

/// <summary>What a date counts its year, month, quarter or week from.</summary>
internal enum DateReference
{
    /// <summary>Nothing is said: 8月底.</summary>
    None,

    /// <summary>The calendar: 2018年.</summary>
    Calendar,

    /// <summary>The day of issue: 今年, 下月.</summary>
    Issue,

    /// <summary>The day named last: 当年, 次年, 次月.</summary>
    Named,

    /// <summary>A word says it, and not in a way that can be known: 来年, 某月.</summary>
    Unknown,
}
