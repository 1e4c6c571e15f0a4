using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>A time phrase found in running text.</summary>
/// <param name="Start">The position of its first character in the text searched.</param>
/// <param name="Length">The number of its characters; only the words of time.</param>
/// <param name="Reading">What it says.</param>
internal readonly record struct TimePhrase(int Start, int Length, DeadlineReading Reading)
{
    /// <summary>A time limit that waits for an event.</summary>
    public static TimePhrase Event(int start, string words, string name, DeadlineDirection direction) =>
        new(start, words.Length, new DeadlineReading(words, DeadlineKind.Event, new EventDeadline(name, direction) { Text = words }));

    /// <summary>Words of time that leave the day open, with the row that says so.</summary>
    public static TimePhrase Unread(int start, string words, Veto veto) =>
        new(start, words.Length, new DeadlineReading(words, DeadlineKind.None) { Notes = [new ReadingNote(veto.Row, veto.Why, start, words.Length)] });
}
