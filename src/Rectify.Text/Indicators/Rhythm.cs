using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Indicators;

/// <summary>How often, by the words of time alone (每旬 is three times a month), before any count of times in the clause.</summary>
internal static class Rhythm
{
    /// <summary>The recurrence that the words of a time phrase state by themselves; null where they need the count that follows (三个月一次).</summary>
    public static Recurrence? Of(MaskedText masked, TimePhrase time)
    {
        var words = masked.Folded.AsSpan(time.Start, time.Length);
        var cursor = new TextCursor(words);
        return RecurrenceGrammar.TryRead(ref cursor, words, out var recurrence) ? recurrence : null;
    }
}
