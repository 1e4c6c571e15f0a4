namespace Rectify.Text.Deadlines;

/// <summary>What the words after a part of the calendar make of it.</summary>
internal enum DateSuffix
{
    /// <summary>Nothing: 2018年8月. Its last day is meant, if a time limit is meant at all.</summary>
    Bare,

    /// <summary>Its last day: 底, 末, 底前; 前 after a day, which is included.</summary>
    Last,

    /// <summary>Any of its days, so the last at the latest: 内, 期间.</summary>
    Within,

    /// <summary>The moment at which it begins, so the day before at the latest: 零时前.</summary>
    BeforeItBegins,

    /// <summary>前 after a month or more, which is ambiguous: 8月前.</summary>
    Before,

    /// <summary>Its first day, with no end: 起.</summary>
    From,

    /// <summary>No time limit: 以来, 之后, 初.</summary>
    Other,
}
