using System.Buffers;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>
/// Finds the line breaks of a text that was broken at arbitrary places. Proof are breaks that nobody makes: within a date, within the name of a field,
/// before a mark that ends something, or behind one that opens it: such lines go on. Where they are many, every line goes on until a sentence, a field or a list
/// ends it.
/// </summary>
internal sealed class ScatteredLines
{
    private const int FewestProofs = 2;
    private const int LinesPerProof = 10;
    private const int LongestLine = 200;
    private const string SentenceEnds = "。;:!?…|\t";

    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("。,;:、)》】”%");
    private static readonly SearchValues<char> NeverLast = SearchValues.Create("(《【“");

    private readonly string _folded;
    private readonly List<TextRange> _lines = [];
    private bool _isProved;

    private ScatteredLines(string text) => _folded = TextFold.Fold(text);

    /// <summary>The breaks, each with the spaces round it, in order; null where the lines are not broken so.</summary>
    public static List<TextRange>? Find(string text)
    {
        var lines = new ScatteredLines(text);
        if (!lines.Measure())
            return null;
        lines._isProved = lines.IsProved();
        var breaks = lines.Breaks();
        return breaks.Count > 0 ? breaks : null;
    }

    // Whole paragraphs and tables are not broken so.
    private bool Measure()
    {
        foreach (var (position, end) in TextLines.Of(_folded))
        {
            int start = position;
            while (start < end && SourceText.IsSpace(_folded[start]))
                start++;
            int stop = end;
            while (stop > start && SourceText.IsSpace(_folded[stop - 1]))
                stop--;
            if (stop - start > LongestLine || _folded.AsSpan(start, stop - start).ContainsAny('\t', '|'))
                return false;
            if (stop > start)
                _lines.Add(new TextRange(start, stop));
        }

        return _lines.Count > FewestProofs;
    }

    private bool IsProved()
    {
        int proofs = 0;
        for (int i = 0; i + 1 < _lines.Count; i++)
            proofs += IsWithin(_lines[i], _lines[i + 1]) ? 1 : 0;
        return proofs >= FewestProofs && proofs * LinesPerProof >= _lines.Count;
    }

    // A break that stands within something.
    private bool IsWithin(TextRange line, TextRange next)
    {
        char last = _folded[line.End - 1];
        char first = _folded[next.Start];
        if (NeverFirst.Contains(first) || NeverLast.Contains(last))
            return true;
        var following = _folded.AsSpan(next.Start, next.Length);
        bool isWithinDate = (char.IsAsciiDigit(last) && (first is '年' or '月' or '日')) || (last == '年' && CountsUp(following, '月')) || (last == '月' && (first is '底' or '末' || CountsUp(following, '日')))
            || ((last is '底' or '日' or '月') && first == '前' && next.Length < 2);
        isWithinDate |= line.Length > 1 && char.IsAsciiDigit(last) && (_folded[line.End - 2] is '年' or '月') && (CountsUp(following, '月') || CountsUp(following, '日'));
        return isWithinDate || BrokenLabel.IsBetween(_folded.AsSpan(line.Start, line.Length), following);
    }

    // 6月底前 behind 2024年; the number of a row behind it is none.
    private static bool CountsUp(ReadOnlySpan<char> words, char unit)
    {
        int digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && words[digits] == unit;
    }

    private List<TextRange> Breaks()
    {
        List<TextRange> breaks = [];
        for (int i = 0; i + 1 < _lines.Count; i++)
        {
            if (IsWithin(_lines[i], _lines[i + 1]) || (_isProved && GoesOn(_lines[i], _lines[i + 1])))
                breaks.Add(new TextRange(_lines[i].End, _lines[i + 1].Start));
        }

        return breaks;
    }

    private bool GoesOn(TextRange line, TextRange next)
    {
        var words = _folded.AsSpan(line.Start, line.Length);
        var following = _folded.AsSpan(next.Start, next.Length);
        bool ends = SentenceEnds.Contains(words[^1], StringComparison.Ordinal) || (TrailerFinder.IsClosing(words[^1]) && words.Contains(':')) || IsDate(words) || IsHeading(words) || GluedLexicon.TitleEndings.Ends(words);
        return !ends && !IsDate(following) && MarkerReader.Read(following).Style == MarkerStyle.None && Labels.ReadAt(following, out _) == LabelKind.None;
    }

    private static bool IsDate(ReadOnlySpan<char> words) => DateText.Read(words.TrimStart('('), out _) is > 0 and var length && words.TrimStart('(')[length..].Trim(')').IsEmpty;

    private static bool IsHeading(ReadOnlySpan<char> words)
    {
        var marker = MarkerReader.Read(words);
        return marker.IsHeading && (GluedLexicon.Headings.Contains(words[marker.Length..]) || Labels.OfHeading(words[marker.Length..]) != LabelKind.None);
    }
}
