using Rectify.Deadlines;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>The days that the sentence behind the list of an order sets for it: 现责令你单位对第1项问题于6月20日前整改完毕,第2项问题于7月5日前整改完毕.</summary>
internal sealed class OrderedLimits
{
    private const int MostItems = 1000;

    private readonly Dictionary<int, DeadlineReading> _items = [];

    /// <summary>The limit of every item; null where the sentence sets none for all of them.</summary>
    public DeadlineReading? All { get; private set; }

    /// <summary>The limit of an item by its number; null where the sentence sets none for it.</summary>
    public DeadlineReading? Of(int item) => _items.GetValueOrDefault(item);

    /// <summary>Takes the sentence out of a body, and reads it.</summary>
    public static OrderedLimits Take(ReadContext context, List<Paragraph> body)
    {
        var limits = new OrderedLimits();
        for (int i = 1; i < body.Count; i++)
        {
            var paragraph = body[i];
            bool isOrder = paragraph is { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: null, IsCell: false } && body[i - 1].Marker.IsHeading
                && IsOrder(context.Source.Slice(paragraph.Start, paragraph.End));
            if (!isOrder || !limits.Read(context, paragraph))
                continue;
            context.Inform(DiagnosticCodes.CommonLimit, new TextRange(paragraph.Start, paragraph.End), "The order sets these days for the list above it:");
            context.Coverage.MarkModelled(paragraph.Start, paragraph.End);
            body.RemoveAt(i);
            FreeProblems(body);
            break;
        }

        return limits;
    }

    // 上述行为违反了…,现责令你单位于7月8日前改正.
    private static bool IsOrder(ReadOnlySpan<char> words)
    {
        foreach (var clause in words.SplitAny(',', ';', '。'))
        {
            if (LetterLexicon.Orders.Starts(words[clause]))
                return true;
        }

        return false;
    }

    // 一、安全隐患 over the list of an order without measures: what is found is what is to be put right.
    private static void FreeProblems(List<Paragraph> body)
    {
        if (body.Exists(static p => p.Label is LabelKind.Measures or LabelKind.Goal))
            return;
        for (int i = 0; i < body.Count; i++)
        {
            if (body[i] is { Label: LabelKind.Problem, Marker.IsHeading: true, Trailer: null } heading && heading.Value >= heading.TextEnd)
                body[i] = heading.As(LabelKind.None);
        }
    }

    private bool Read(ReadContext context, Paragraph paragraph)
    {
        List<TimePhrase> phrases = [];
        TimePhrases.Find(context.Source.Extract(paragraph.Start, paragraph.End), context.On, context.Policy, phrases);
        int from = paragraph.Start;
        bool isOne = phrases.FindAll(p => p.Reading.Deadline is FixedDeadline or RelativeDeadline && CommonLimit.Sets(context.Source.Slice(paragraph.Start + p.Start + p.Length, paragraph.End))).Count == 1;
        foreach (var phrase in phrases)
        {
            var before = context.Source.Slice(from, paragraph.Start + phrase.Start);
            from = paragraph.Start + phrase.Start + phrase.Length;
            if (phrase.Reading.Deadline is not (FixedDeadline or RelativeDeadline) || !CommonLimit.Sets(context.Source.Slice(from, paragraph.End)))
                continue;
            int count = _items.Count;
            AddItems(before, phrase.Reading);
            if (isOne && _items.Count == count)
                All = phrase.Reading;
        }

        return All is not null || _items.Count > 0;
    }

    // 第1项, 第1、3项, 第2至4项.
    private void AddItems(ReadOnlySpan<char> words, DeadlineReading reading)
    {
        int at = words.LastIndexOf('第');
        int end = at < 0 ? -1 : words[at..].IndexOf('项');
        if (end <= 0)
            return;
        var cursor = new TextCursor(words.Slice(at + 1, end - 1));
        int last = 0;
        while (cursor.TryTakeNumber(out int number) && number is > 0 and < MostItems)
        {
            for (int item = last > 0 ? last + 1 : number; item <= number; item++)
                _items[item] = reading;
            last = cursor.TryTakeAny(TimeWords.RangeSigns) ? number : 0;
            if (last == 0 && !cursor.TryTakeOneOf("、,和及"))
                break;
            cursor.TryTake('第');
        }
    }
}
