using Rectify.Deadlines;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Finds the day that a covering letter sets for the whole list it comes with: 于5月20日前将问题整改完成.</summary>
internal static class CommonLimit
{
    /// <summary>The limit, or null where the letter sets none. A letter has an addressee, or its list in an annex.</summary>
    public static DeadlineReading? Find(ReadContext context, ReadOnlySpan<Paragraph> letter, bool hasAnnex)
    {
        bool isLetter = hasAnnex;
        List<TimePhrase> phrases = [];
        foreach (var paragraph in letter)
        {
            if (paragraph.Marker.IsHeading)
                return null;
            if (paragraph is not { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: null, IsCell: false })
                continue;
            var words = context.Source.Slice(paragraph.Start, paragraph.End);
            isLetter |= words.EndsWith(":");
            phrases.Clear();
            TimePhrases.Find(context.Source.Extract(paragraph.Start, paragraph.End), context.On, context.Policy, phrases);
            var limit = phrases.Find(phrase => phrase.Reading.Deadline is FixedDeadline or RelativeDeadline && Sets(context.Source.Slice(paragraph.Start + phrase.Start + phrase.Length, paragraph.End)));
            if (isLetter && limit.Reading is { } reading)
                return Taken(context, paragraph, reading);
        }

        return null;
    }

    /// <summary>Determines whether the words behind a day say that all is to be done by then.</summary>
    public static bool Sets(ReadOnlySpan<char> rest)
    {
        int stop = rest.IndexOfAny('。', ';');
        rest = stop < 0 ? rest : rest[..stop];
        return LetterLexicon.Completions.TryFind(rest, out int at, out int length) && !LetterLexicon.Reported.Starts(rest[(at + length)..]);
    }

    private static DeadlineReading Taken(ReadContext context, Paragraph paragraph, DeadlineReading reading)
    {
        context.Inform(DiagnosticCodes.CommonLimit, new TextRange(paragraph.Start, paragraph.End), $"The letter sets {reading.Text} for every measure without a limit of its own:");
        context.Coverage.MarkModelled(paragraph.Start, paragraph.End);
        return reading;
    }
}
