using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Reads the instruments that a passage cites: 《title》(number), a title alone, or a number alone. Newspapers and programmes are none.</summary>
internal sealed class CitationReader(SourceText source)
{
    private const int LongestNumber = 40;
    private const int LongestTitle = 200;
    private const int LongestIssuer = 10;
    private const int LongestSequence = 14;

    /// <summary>The citations of some ranges, each once, in the order of the text.</summary>
    /// <param name="passages">Where to look.</param>
    /// <param name="places">Takes up where the citations stand; null where nobody asks.</param>
    public ValueList<Citation> Read(ReadOnlySpan<TextRange> passages, List<TextRange>? places = null)
    {
        OrderedSet? found = null;
        foreach (var passage in passages)
        {
            for (int at = NextMark(passage.Start, passage.End), from = passage.Start; at >= 0; at = NextMark(from, passage.End))
            {
                int next = source[at] == '《' ? ReadTitle(at, passage.End, out var citation) : ReadNumberAlone(from, ref at, passage.End, out citation);
                from = next;
                if (citation is null)
                    continue;
                (found ??= new OrderedSet()).Add(citation);
                places?.Add(new TextRange(at, next));
            }
        }

        return found?.Items.ToValueList() ?? default;
    }

    private int NextMark(int from, int end)
    {
        int offset = from >= end ? -1 : source.Slice(from, end).IndexOfAny('《', '〔');
        return offset < 0 ? -1 : from + offset;
    }

    private int ReadTitle(int open, int end, out Citation? citation)
    {
        citation = null;
        int close = FindTitleEnd(open, end);
        if (close < 0)
            return open + 1;
        string title = source.Extract(open + 1, close);
        int after = close + 1;
        if (title.Length == 0 || IsMedia(title, after, end))
            return after;
        int stop = ReadNumberAfter(after, end, out var number);
        citation = new Citation(title, number);
        return stop;
    }

    private int FindTitleEnd(int open, int end)
    {
        int depth = 0;
        int limit = Math.Min(end, open + LongestTitle);
        for (int at = open; at < limit; at++)
        {
            depth += source[at] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        return -1;
    }

    private bool IsMedia(string title, int after, int end)
    {
        var context = source.Slice(after, Math.Min(end, after + 2));
        return PageLexicon.Media.Ends(title) || PageLexicon.MediaContext.Contains(context);
    }

    // (鲁发〔2018〕23号), (国家发展改革委2016年第44号令)
    private int ReadNumberAfter(int after, int end, out DocumentNumber? number)
    {
        number = null;
        if (after >= end || source[after] != '(')
            return after;
        int close = source.Slice(after, Math.Min(end, after + LongestNumber)).IndexOf(')');
        if (close < 0 || !DocumentNumber.TryParse(source.Original.AsSpan(after + 1, close - 1).ToString(), out number))
            return after;
        return after + close + 1;
    }

    // …按照鲁发〔2018〕23号要求: the agency word is the run before the bracket, as far as no ordinary word can belong to it.
    private int ReadNumberAlone(int start, ref int open, int end, out Citation? citation)
    {
        citation = null;
        int stop = source.Slice(open, Math.Min(end, open + LongestSequence)).IndexOf('号');
        if (stop < 0)
            return open + 1;
        stop += open + 1;
        int from = open;
        while (from > start && open - from < LongestIssuer && source[from - 1] is >= '\u4E00' and <= '\u9FFF' && !IsBoundary(source[from - 1]))
            from--;
        if (from == open || !DocumentNumber.TryParse(source.Original[from..stop], out var number))
            return open + 1;
        citation = new Citation(title: null, number);
        open = from;
        return stop;
    }

    private static bool IsBoundary(char c) => c is '按' or '照' or '据' or '行' or '实' or '彻' or '和' or '及' or '与' or '以' or '的' or '件';

    private sealed class OrderedSet
    {
        private readonly HashSet<Citation> _seen = [];

        public List<Citation> Items { get; } = [];

        public void Add(Citation citation)
        {
            if (_seen.Add(citation))
                Items.Add(citation);
        }
    }
}
