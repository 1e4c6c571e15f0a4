namespace Rectify.Text.Deadlines;

/// <summary>What the word before a date makes of it.</summary>
internal enum LeadWord
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A day by which: 到, 至, 最迟.</summary>
    By,

    /// <summary>A day at which: 在, 于.</summary>
    In,

    /// <summary>A day up to which something is counted: 截至. In the past it reports, in the future it promises.</summary>
    AsOf,

    /// <summary>A day from which: 从, 自.</summary>
    From,

    /// <summary>A day to compare with: 比, 较, 达到…水平.</summary>
    Compared,

    /// <summary>A day that says which things are meant: 对2023年底前建成的项目.</summary>
    Concerning,

    /// <summary>A report of what was done, or not: 已于, 未在.</summary>
    Past,
}
