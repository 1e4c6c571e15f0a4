using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Reads what official wording says of time: 2018年8月底前, 立行立改,长期坚持, 验收合格后5个工作日内.</summary>
public static class DeadlineParser
{
    /// <summary>Reads one phrase. Wording that is not known is <see cref="DeadlineKind.None"/>, never a guess.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="on">The day the document was issued: it supplies the year where the phrase names none. Null: a phrase without a year is not read as a day.</param>
    /// <param name="policy">The choices where wording is ambiguous; <see cref="InterpretationPolicy.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException">The text is null. No text makes it throw.</exception>
    public static DeadlineReading Parse(string text, LocalDate? on = null, InterpretationPolicy? policy = null) =>
        Read(WellFormed.Of(Guard.Against.Null(text)), on, policy ?? InterpretationPolicy.Default, isLimit: false);

    /// <summary>Reads what stands after 整改时限: there a day of the past is a limit too, and the words are kept whole.</summary>
    internal static DeadlineReading ParseLimit(string text, LocalDate? on, InterpretationPolicy policy)
    {
        var reading = Read(text, on, policy, isLimit: true);
        return reading.Deadline is { } deadline ? new DeadlineReading(text, reading.Kind, deadline with { Text = text }, reading.Recurrence) { Notes = reading.Notes } : reading;
    }

    private static DeadlineReading Read(string text, LocalDate? on, InterpretationPolicy policy, bool isLimit)
    {
        var phrases = new List<TimePhrase>();
        var notes = new List<ReadingNote>();
        string words = text.TrimEnd();
        string folded = TextFold.Fold(words);
        TimePhrases.Find(folded, words, on, policy, phrases, isLimit, notes);
        var reading = new PhraseCombination(words, folded, phrases).Read();
        return new DeadlineReading(text, reading.Kind, reading.Deadline, reading.Recurrence) { Notes = [.. phrases.SelectMany(static p => p.Reading.Notes), .. notes] };
    }
}
