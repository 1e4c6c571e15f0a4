using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Finds the time phrases of running text, in one pass.</summary>
internal static class TimePhrases
{
    /// <summary>Adds every time phrase of a text that states a promise in time, in order and without overlap. Dates of the past, dates inside 《》 or a document number, and counts such as 三年行动 are none.</summary>
    public static void Find(ReadOnlySpan<char> text, LocalDate? on, InterpretationPolicy policy, List<TimePhrase> into)
    {
    }
}
