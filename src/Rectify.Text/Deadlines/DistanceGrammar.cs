using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Reads a year, month or quarter named by its distance: 明年, 次月, 下下季度.</summary>
internal static class DistanceGrammar
{
    /// <summary>Reads a word of the table into a date whose precision is set, and passes over it.</summary>
    public static bool TryRead(ref TextCursor cursor, LexiconTable<DateDistance> words, ref PartialDate date)
    {
        if (words.Take(ref cursor) is not { } word)
            return false;
        bool isYear = date.Precision == DeadlinePrecision.Year;
        date = date with
        {
            Reference = word.Meaning.From,
            Year = isYear ? word.Meaning.Count : 0,
            Away = isYear ? null : word.Meaning.Count,
            UnknownWord = word.Meaning.From == DateReference.Unknown ? word : null,
        };
        return true;
    }
}
