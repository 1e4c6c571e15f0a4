using System.Buffers;

namespace Rectify.Text.Plans;

/// <summary>One line of a drawn table: its cells, and where rules run between them.</summary>
internal sealed class DrawnLine
{
    /// <summary>The first of the characters that draw boxes.</summary>
    public const char FirstBoxCharacter = '\u2500';

    /// <summary>The last of the characters that draw boxes.</summary>
    public const char LastBoxCharacter = '\u257F';

    private const string Strokes = "|｜│┃║┆┇┊┋╎╏";

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-=─━═┄┅┈┉╌╍");

    private readonly List<TextRange> _cells = [];
    private readonly List<bool> _isRule = [];

    private DrawnLine()
    {
    }

    /// <summary>The cells without the spaces round them.</summary>
    public IReadOnlyList<TextRange> Cells => _cells;

    /// <summary>Indicates whether the line is a rule in all its columns.</summary>
    public bool IsRule => _isRule.Count > 0 && !_isRule.Contains(false);

    /// <summary>Indicates whether a rule runs through some of its columns alone.</summary>
    public bool IsPartlyRule => !IsRule && _isRule.Contains(true);

    /// <summary>Determines whether a rule runs through a column.</summary>
    public bool IsRuleAt(int column) => column < _isRule.Count && _isRule[column];

    /// <summary>Determines whether a line begins with a stroke or a corner.</summary>
    public static bool IsDrawn(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 1 && (Strokes.Contains(line[0], StringComparison.Ordinal) || IsCorner(line, 0));
    }

    /// <summary>Determines whether a line is a rule with corners in it, as no Markdown has.</summary>
    public static bool IsCorneredRule(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        int corners = 0;
        for (int i = 0; i < line.Length; i++)
        {
            bool isCorner = IsCorner(line, i);
            if (!isCorner && !Dashes.Contains(line[i]))
                return false;
            corners += isCorner ? 1 : 0;
        }

        return corners > 1 && corners < line.Length;
    }

    /// <summary>Reads the line at a range of a text.</summary>
    public static DrawnLine Read(string text, TextRange range)
    {
        var line = new DrawnLine();
        var words = text.AsSpan(0, range.End);
        int start = range.Start;
        while (start < range.End && char.IsWhiteSpace(words[start]))
            start++;
        bool hasCorner = false;
        for (int i = start; i < range.End; i++)
            hasCorner |= IsCorner(words, i);
        int from = ++start;
        for (int i = start; i < range.End; i++)
        {
            if (!Strokes.Contains(words[i], StringComparison.Ordinal) && !IsCorner(words, i))
                continue;
            line.Add(words, new TextRange(from, i), hasCorner);
            from = i + 1;
        }

        if (!words[Math.Min(from, range.End)..].Trim().IsEmpty)
            line.Add(words, new TextRange(from, range.End), hasCorner);
        return line;
    }

    /// <summary>Determines whether a rule below divides one of the cells, as a header of two rows does: 责任落实 over 责任单位 and 责任人.</summary>
    public bool MayWiden(DrawnLine rule) => rule.IsPartlyRule && Cells.Count + RunOf(rule).Length - 1 == rule.Cells.Count && RunOf(rule).Length > 1;

    /// <summary>The line with as many cells as the rule has; those that it divides hold nothing, since what stands lower names them.</summary>
    public DrawnLine Widen(DrawnLine rule)
    {
        var run = RunOf(rule);
        var line = new DrawnLine();
        for (int i = 0; i < rule.Cells.Count; i++)
        {
            bool isDivided = i >= run.Start && i < run.End;
            int at = i < run.Start ? i : Math.Max(run.Start, i - run.Length + 1);
            line._cells.Add(isDivided ? new TextRange(_cells[at].Start, _cells[at].Start) : _cells[at]);
            line._isRule.Add(false);
        }

        return line;
    }

    // The one run of cells through which a rule goes; nothing where there are several.
    private static TextRange RunOf(DrawnLine rule)
    {
        int start = rule._isRule.IndexOf(true);
        int end = rule._isRule.LastIndexOf(true) + 1;
        return start < 0 || rule._isRule.FindIndex(start, end - start, static isRule => !isRule) >= 0 ? default : new TextRange(start, end);
    }

    private void Add(ReadOnlySpan<char> words, TextRange cell, bool mayBeRule)
    {
        int start = cell.Start;
        int end = cell.End;
        while (start < end && SourceText.IsSpace(words[start]))
            start++;
        while (end > start && SourceText.IsSpace(words[end - 1]))
            end--;
        _cells.Add(new TextRange(start, end));
        _isRule.Add(mayBeRule && start < end && !words[start..end].ContainsAnyExcept(Dashes));
    }

    // A plus is a corner beside a dash alone.
    private static bool IsCorner(ReadOnlySpan<char> words, int at) => words[at] == '+'
        ? (at + 1 < words.Length && words[at + 1] is '-' or '=') || (at > 0 && words[at - 1] is '-' or '=')
        : words[at] is >= FirstBoxCharacter and <= LastBoxCharacter && !Strokes.Contains(words[at], StringComparison.Ordinal) && !Dashes.Contains(words[at]);
}
