using System.Buffers;
using NodaTime;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Finds the day of issue: as a labelled date, under the title, or under the signature.</summary>
internal sealed class IssueDates(SourceText source, DiagnosticBag diagnostics)
{
    private const int LongestDateLine = 24;
    private const int LongestSignedLine = 64;

    private static readonly int SignedRank = PageLexicon.DateLabels.IndexOf("生成日期") - 1;

    private static readonly SearchValues<char> ClockCharacters = SearchValues.Create("0123456789:");

    private readonly List<Candidate> _candidates = [];

    /// <summary>Looks for a date in a line of page matter; <see langword="true"/> where it has one under a label.</summary>
    public TextRange AddLabelled(Paragraph line)
    {
        var words = source.Slice(line.Start, line.End);
        for (int rank = 0; rank < PageLexicon.DateLabels.Length; rank++)
        {
            int at = words.IndexOf(PageLexicon.DateLabels[rank]);
            if (at < 0)
                continue;
            int from = at + PageLexicon.DateLabels[rank].Length;
            var range = DateText.Find(words[from..Math.Min(words.Length, from + LongestDateLine)], out var day);
            if (!range.IsEmpty)
                return Add(rank, line.Start + from + range.Start, range.Length, day);
        }

        return default;
    }

    /// <summary>Looks for a line that is nothing but a date, in brackets or not, or a date with who signed or issued it.</summary>
    public TextRange AddDateLine(Paragraph line, bool isUnderTitle, bool isSigned)
    {
        var words = source.Slice(line.Start, line.End);
        if (words.Length > LongestSignedLine)
            return default;
        if (AddSigned(line.Start, words) is { IsEmpty: false } signed)
            return signed;
        int from = TrailerFinder.IsOpening(words[0]) ? 1 : 0;
        int length = DateText.Read(words[from..], out var day);
        int rest = from + length;
        if (length > 0 && words[rest..].StartsWith("印发"))
            rest += 2;
        if (from > 0 && rest < words.Length && TrailerFinder.IsClosing(words[rest]))
            rest++;
        rest += TimeOfDay(words[rest..]);
        bool endsLine = rest == words.Length || PageMatter.IsFurniture(words[rest..].TrimStart());
        return length == 0 || !endsLine ? default : Add(isSigned ? SignedRank : isUnderTitle ? PageLexicon.DateLabels.Length : PageLexicon.DateLabels.Length + 1, line.Start + from, length, day);
    }

    /// <summary>Looks for the day of the meeting at the beginning of its minutes: 2024年4月9日下午,副市长王某主持召开会议.</summary>
    public TextRange AddMeeting(Paragraph line)
    {
        int length = DateText.Read(source.Slice(line.Start, line.End), out var day);
        return length > 0 ? Add(PageLexicon.DateLabels.Length + 2, line.Start, length, day) : default;
    }

    /// <summary>Looks for a date in brackets behind what the document is called: 安全生产整改清单(2024-03-05), 附上五月问题清单(2024年5月6日)。</summary>
    public TextRange AddInBrackets(Paragraph line)
    {
        var words = source.Slice(line.Start, line.End).TrimEnd("。:");
        int open = words.LastIndexOf('(');
        if (open < 0 || words[^1] != ')' || !PageLexicon.TitleEndings.Ends(words[..open]))
            return default;
        int length = DateText.Read(words[(open + 1)..^1], out var day);
        return length > 0 && open + length + 2 == words.Length ? Add(PageLexicon.DateLabels.Length + 2, line.Start + open + 1, length, day) : default;
    }

    // 2024-03-11 17:01:33
    private static int TimeOfDay(ReadOnlySpan<char> words)
    {
        var time = words.TrimStart(' ');
        int length = time.IndexOfAnyExcept(ClockCharacters);
        var clock = length < 0 ? time : time[..length];
        return clock.Length is >= 4 and <= 8 && clock.Contains(':') ? words.Length - time.Length + clock.Length : 0;
    }

    /// <summary>The day of issue; null where the text names none.</summary>
    public LocalDate? Choose()
    {
        if (_candidates.Count == 0)
            return null;
        var best = _candidates.MinBy(static c => c.Rank);
        if (_candidates.Exists(c => c.Day != best.Day))
        {
            diagnostics.Add(DiagnosticCodes.SeveralIssueDates, DiagnosticSeverity.Info, best.Range.Start, best.Range.End, "Several dates of issue; taken is this one:");
        }

        return best.Day;
    }

    // 某市人民政府 2018年6月29日, 某市人民政府办公室 2018年6月30日印发
    private TextRange AddSigned(int start, ReadOnlySpan<char> words)
    {
        bool isIssued = words.EndsWith("印发");
        var range = DateText.Find(words, out var day);
        var rest = words[range.End..];
        rest = rest[TimeOfDay(rest)..].Trim();
        // 某区人民政府 2019-12-13 16:36 来源:区水务局
        bool endsLine = rest is "" or "印发" || PageMatter.IsFurniture(rest);
        return !range.IsEmpty && endsLine && PageMatter.IsSignature(words[..range.Start].TrimEnd()) ? Add(isIssued ? 0 : SignedRank, start + range.Start, range.Length, day) : default;
    }

    private TextRange Add(int rank, int start, int length, LocalDate? day)
    {
        var range = new TextRange(start, start + length);
        if (day is { } known)
            _candidates.Add(new Candidate(rank, known, range));
        else
            diagnostics.Add(DiagnosticCodes.ImpossibleDate, DiagnosticSeverity.Warning, range.Start, range.End, "The calendar has no such day; it is not taken as the day of issue:");
        return range;
    }

    private readonly record struct Candidate(int Rank, LocalDate Day, TextRange Range);
}
