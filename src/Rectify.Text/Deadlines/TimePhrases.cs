using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Finds the time phrases of running text, in one pass.</summary>
internal static class TimePhrases
{
    /// <summary>
    /// Adds every time phrase of a text that states a promise in time, in order and without overlap. One of kind <see cref="DeadlineKind.None"/> is a date that its words leave open (来年6月底). Dates of the past, dates inside 《》 or a document number, and counts such as 三年行动 are none.
    /// </summary>
    /// <param name="text">The text as written.</param>
    /// <param name="on">The day the document was issued, or null.</param>
    /// <param name="policy">The choices where wording is ambiguous.</param>
    /// <param name="into">Where the phrases are added.</param>
    public static void Find(ReadOnlySpan<char> text, LocalDate? on, InterpretationPolicy policy, List<TimePhrase> into)
    {
        if (TextFold.FirstToFold(text) < 0)
        {
            Find(text, text, on, policy, into);
            return;
        }

        char[] folded = new char[text.Length];
        TextFold.Fold(text, folded);
        Find(folded, text, on, policy, into);
    }

    /// <summary>The same for a text that is folded already.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="original">The text as written, which is quoted; of the same length.</param>
    /// <param name="on">The day the document was issued, or null.</param>
    /// <param name="policy">The choices where wording is ambiguous.</param>
    /// <param name="into">Where the phrases are added.</param>
    /// <param name="isLimit">Whether the text stands where a time limit belongs: then a day of the past is a limit too, and no report.</param>
    /// <param name="notes">Where it is noted why a date is no time limit; null where nobody asks.</param>
    public static void Find(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, LocalDate? on, InterpretationPolicy policy, List<TimePhrase> into, bool isLimit = false, List<ReadingNote>? notes = null)
    {
        var scanner = new TimeScanner(folded, original, on, policy, isLimit, notes);
        while (scanner.TryNext(out var phrase))
            into.Add(phrase);
    }
}
