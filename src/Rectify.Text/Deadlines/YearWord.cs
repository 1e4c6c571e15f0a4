namespace Rectify.Text.Deadlines;

/// <summary>How a date says which year it means.</summary>
internal enum YearWord
{
    /// <summary>Not at all: 8月底.</summary>
    None,

    /// <summary>By its number: 2018年.</summary>
    Number,

    /// <summary>By its distance from the year of issue: 今年, 明年, 后年, 去年.</summary>
    FromIssue,

    /// <summary>By its distance from the year named last: 当年, 次年, 翌年.</summary>
    FromNamed,
}
