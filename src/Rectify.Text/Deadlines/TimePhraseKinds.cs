namespace Rectify.Text.Deadlines;

/// <summary>The kinds of time phrase that a character can begin.</summary>
[Flags]
internal enum TimePhraseKinds : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A title in 《》, within which nothing is read.</summary>
    Title = 1,

    /// <summary>A number, which begins one only before a unit of time.</summary>
    Number = 2,

    /// <summary>How often.</summary>
    Recurrence = 4,

    /// <summary>A part of the calendar.</summary>
    Date = 8,

    /// <summary>So much time after or before an event.</summary>
    Relative = 16,

    /// <summary>At once, or for good.</summary>
    OpenEnded = 32,

    /// <summary>An event.</summary>
    Event = 64,
}
