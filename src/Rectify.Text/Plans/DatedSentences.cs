using System.Globalization;
using Rectify.Deadlines;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>
/// Reads the sentences of a document without a list that set a day: one that begins with the units that are to act is a measure
/// (南县政府要于4月10日前报送), so is one that says what whom the letter is to is asked to do (请你局于4月10日前报送), or that goes on from such
/// a sentence with another day; every other is named, so that none is lost in silence.
/// </summary>
internal static class DatedSentences
{
    // A document without a list that has more of them is none that people wrote by hand.
    private const int Most = 50;

    public static void Read(ReadContext context, PartFactory factory, List<Paragraph> body)
    {
        List<TextRange> others = [];
        int measures = 0;
        var addressee = factory.Addressee;
        var last = ResponsibilityChain.Empty;
        foreach (var sentence in SentencesOf(context.Source, body))
        {
            var phrases = Phrases(context, sentence, out string words);
            last = ActingBy(words, phrases, addressee, last);
            factory.Addressee = last;
            if (!last.Links.IsEmpty)
                AddMeasure(context, factory, sentence, ++measures);
            else if (phrases.Exists(static p => p.Reading.Deadline is FixedDeadline or RelativeDeadline || p.Reading.Recurrence is not null))
                others.Add(sentence);
            if (others.Count > Most)
                break;
        }

        Report(context, others);
    }

    private static IEnumerable<TextRange> SentencesOf(SourceText source, List<Paragraph> body)
    {
        foreach (var paragraph in body)
        {
            for (int start = paragraph.Body; start < paragraph.End;)
            {
                int length = source.Slice(start, paragraph.End).IndexOfAny('。', ';');
                int end = length < 0 ? paragraph.End : start + length;
                yield return new TextRange(start, end);
                start = end + 1;
            }
        }
    }

    private static List<TimePhrase> Phrases(ReadContext context, TextRange sentence, out string words)
    {
        List<TimePhrase> phrases = [];
        words = context.Source.Extract(sentence.Start, sentence.End);
        TimePhrases.Find(words, context.On, context.Policy, phrases);
        return phrases;
    }

    private static void Report(ReadContext context, List<TextRange> sentences)
    {
        if (sentences.Count > Most)
        {
            context.Warn(DiagnosticCodes.DatedSentence, sentences[0], string.Create(CultureInfo.InvariantCulture, $"More than {Most} sentences set a time, and no list of measures holds them; the first:"));
            return;
        }

        foreach (var sentence in sentences)
            context.Warn(DiagnosticCodes.DatedSentence, sentence, "This sentence sets a time, and no list of measures holds it:");
    }

    // Who is to do what a sentence orders by a day; nobody where it is no such order.
    private static ResponsibilityChain ActingBy(string sentence, List<TimePhrase> phrases, ResponsibilityChain addressee, ResponsibilityChain last)
    {
        if (!phrases.Exists(static p => p.Reading.Deadline is FixedDeadline or RelativeDeadline))
            return ResponsibilityChain.Empty;
        if (AgentClause.Leading(sentence) is { Links.IsEmpty: false } leading)
            return leading;
        return Addressees.Asks(sentence) ? addressee : phrases[0].Start <= 1 && phrases[0].Length < sentence.Length - 1 ? last : ResponsibilityChain.Empty;
    }

    private static void AddMeasure(ReadContext context, PartFactory factory, TextRange sentence, int number)
    {
        var draft = new MeasureDraft(number.ToString(CultureInfo.InvariantCulture), default);
        draft.AddPart(sentence with { Start = context.Source.SkipSpaces(sentence.Start, sentence.End) });
        factory.AddMeasure(draft);
    }
}
