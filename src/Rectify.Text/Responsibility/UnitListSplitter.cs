using System.Buffers;
using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>Cuts a list of units into its items and says what each is by itself.</summary>
internal readonly struct UnitListSplitter(ClauseText text)
{
    // Every character at which an item may end, and the brackets.
    private static readonly SearchValues<char> Marks = SearchValues.Create(['、', ',', ';', '\n', ' ', '(', ')', '委', .. UnitWords.ConjunctionBeginnings]);

    /// <summary>Adds the items between two positions.</summary>
    /// <returns>Whether an item says that there are more (等).</returns>
    public bool Split(int start, int end, List<UnitPiece> into)
    {
        bool isOpenEnded = false;
        bool opensGroup = true;
        while (start < end)
        {
            int itemEnd = ItemEnd(start, end, out int next);
            isOpenEnded |= Add(start, itemEnd, opensGroup, into);
            opensGroup = itemEnd < end && text.Folded[itemEnd] is ',' or ';' or '\n' or ' ';
            start = next;
        }

        return isOpenEnded;
    }

    /// <summary>Where the item that begins at a position ends, and where the next one begins.</summary>
    public int ItemEnd(int start, int end, out int next)
    {
        int depth = 0;
        for (int i = NextMark(start, end); i < end; i = NextMark(i + 1, end))
        {
            char c = text.Folded[i];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0)
                continue;
            if (c == '委' && IsSecondSeat(start, i + 1, end))
                return next = i + 1;
            int width = SeparatorWidth(start, i, end);
            if (width == 0)
                continue;
            next = i + width;
            return i;
        }

        return next = end;
    }

    private int NextMark(int start, int end)
    {
        int at = text.Fold(start, end).IndexOfAny(Marks);
        return at < 0 ? end : start + at;
    }

    // 县委县政府: two seats without a mark between them.
    private bool IsSecondSeat(int start, int at, int end)
    {
        if (at < start + 2 || at >= end || text.Folded[at - 2] != text.Folded[at])
            return false;
        var rest = text.Fold(at + 1, end);
        int seat = UnitWords.Seats.LengthAtStart(rest);
        return seat > 0 && (seat == rest.Length || rest[seat] is '、' or ',' or ';' or ' ' or '和' || PostWords.Posts.Starts(rest[seat..]));
    }

    // A conjunction separates only after the name of a unit: 市文化和旅游局 is one.
    private int SeparatorWidth(int from, int at, int end)
    {
        char c = text.Folded[at];
        if (c is '、')
            return JoinsLevels(from, at, end) ? 0 : 1;
        if (c is ',' or ';' or '\n' or ' ')
            return 1;
        int width = UnitWords.Conjunctions.LengthAtStart(text.Fold(at, end));
        return width > 0 && at > from + 1 && at + width < end && JoinsUnits(text.Fold(from, at), text.Fold(at + width, end)) ? width : 0;
    }

    // 各有关部门和单位 is one, 市环保局和各县区政府 are two.
    private static bool JoinsUnits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int kind = UnitWords.CollectiveEndings.LengthAtStart(right);
        bool isBareKind = kind > 0 && (kind == right.Length || right[kind] is '、' or ',' or ';');
        return !isBareKind && UnitNames.IsUnit(left);
    }

    // 各市、县人民政府, 沿江各县、市、区政府: one name for the governments of several levels.
    private bool JoinsLevels(int from, int at, int end)
    {
        var left = text.Fold(from, at);
        int first = left.IndexOf('、');
        var opening = first < 0 ? left : left[..first];
        int level = UnitWords.LevelWords.LengthAtEnd(opening);
        if (level == 0 || !UnitWords.AllOf.Ends(opening[..^level]))
            return false;
        return (first < 0 || UnitWords.LevelWords.Contains(left[(left.LastIndexOf('、') + 1)..])) && BeginsWithLevel(at, end);
    }

    private bool BeginsWithLevel(int at, int end)
    {
        var right = text.Fold(at + 1, end);
        int level = UnitWords.LevelWords.LengthAtStart(right);
        return level > 0 && (level == right.Length || UnitWords.LevelFollowers.Starts(right[level..]));
    }

    private bool Add(int start, int end, bool opensGroup, List<UnitPiece> into)
    {
        while (start < end && text.Folded[start] is ' ' or '\n')
            start++;
        while (end > start && text.Folded[end - 1] is ' ' or '\n')
            end--;
        start += NumberLength(text.Fold(start, end));
        var words = text.Fold(start, end);
        int more = MoreAt(words);
        if (more >= 0)
            end = start + more;
        if (start < end && !UnitWords.Nobody.Contains(text.Fold(start, end)))
            into.Add(Classify(start, end, opensGroup));
        return more >= 0;
    }

    // The length of a number before an item: 1. or (二) or ①.
    private static int NumberLength(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words[0] is >= '①' and <= '⑳')
            return words.IsEmpty ? 0 : 1;
        int bracket = words[0] == '(' ? 1 : 0;
        int digits = bracket;
        while (digits < words.Length && UnitWords.Numerals.Contains(words[digits], StringComparison.Ordinal))
            digits++;
        bool isNumber = digits > bracket && digits < words.Length && words[digits] == (bracket > 0 ? ')' : '.');
        return isNumber ? digits + 1 : 0;
    }

    // Where 等 or 等有关部门 begins after a name; -1 where it does not.
    private static int MoreAt(ReadOnlySpan<char> words)
    {
        int at = words.LastIndexOf('等');
        if (at < 0 || !UnitNames.IsUnit(words[..at]))
            return -1;
        var rest = words[(at + 1)..];
        return rest.IsEmpty || UnitWords.CollectiveEndings.Ends(rest) ? at : -1;
    }

    private UnitPiece Classify(int start, int end, bool opensGroup)
    {
        var words = text.Fold(start, end);
        var name = UnitNames.WithoutBracket(words);
        ResponsibilityRole? role = null;
        if (name.Length < words.Length && IsRemark(words[(name.Length + 1)..^1], out role))
            end = start + name.Length;
        int cut = start + name.Length;
        int seat = UnitNames.SeatLength(name);
        if (seat > 0 && seat < name.Length && (UnitNames.IsPlace(name[..^seat]) || !UnitWords.OutsideBeginnings.Starts(name)))
            return new UnitPiece(PieceKind.PlaceWithSeat, start, end, cut - seat, opensGroup, role);
        return new UnitPiece(KindOf(name, seat), start, end, cut, opensGroup, role);
    }

    private static PieceKind KindOf(ReadOnlySpan<char> name, int seat)
    {
        if (seat == name.Length)
            return PieceKind.Seat;
        if (UnitNames.IsPlace(name))
            return PieceKind.Place;
        return UnitWords.Endings.Ends(name) ? PieceKind.Name : PieceKind.Stem;
    }

    // A bracket that is no part of the name: (牵头), (以下简称市整改办).
    private static bool IsRemark(ReadOnlySpan<char> content, out ResponsibilityRole? role) =>
        RoleLabels.IsMark(content, out role) || UnitWords.Abbreviations.Starts(content);
}
