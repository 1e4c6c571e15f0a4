using Rectify.Deadlines;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Finds what a report promises: sentences that set a day after that of the report and say what will be done by then (预计2024年6月底前完成).</summary>
internal static class ReportedPromises
{
    /// <summary>The sentences of some words that promise something, each with the words of its day.</summary>
    public static IEnumerable<(TextRange Sentence, TextRange Day)> Find(ReadContext context, TextRange words)
    {
        for (int start = words.Start; start < words.End;)
        {
            int length = context.Source.Slice(start, words.End).IndexOfAny('。', ';');
            int end = length < 0 ? words.End : start + length;
            var sentence = new TextRange(context.Source.SkipSpaces(start, end), end);
            if (!sentence.IsEmpty && FindDay(context, sentence) is { } day)
                yield return (sentence, day);
            start = end + 1;
        }
    }

    /// <summary>The time limit that the report of one measure promises; null where it promises none, or several.</summary>
    public static TrailerField? FindLimit(ReadContext context, IReadOnlyList<TextRange> report, bool isOfOne)
    {
        TrailerField? limit = null;
        foreach (var (sentence, day) in report.SelectMany(words => Find(context, words)))
        {
            bool isOfAll = isOfOne || ReportLexicon.All.OccursIn(context.Source.Slice(sentence.Start, sentence.End));
            if (!isOfAll || limit is not null)
                return null;
            limit = new TrailerField(LabelKind.Deadline, day.Start, day);
        }

        return limit;
    }

    private static TextRange? FindDay(ReadContext context, TextRange sentence)
    {
        var words = context.Source.Slice(sentence.Start, sentence.End);
        if (!ReportLexicon.Promises.OccursIn(words) || !ReportLexicon.Ends.OccursIn(words))
            return null;
        List<TimePhrase> phrases = [];
        TimePhrases.Find(context.Source.Original.AsSpan(sentence.Start, sentence.Length), context.On, context.Policy, phrases);
        foreach (var phrase in phrases)
        {
            if (phrase.Reading.Deadline is FixedDeadline { Due: var due } && due > context.On)
                return new TextRange(sentence.Start + phrase.Start, sentence.Start + phrase.Start + phrase.Length);
        }

        return null;
    }
}
