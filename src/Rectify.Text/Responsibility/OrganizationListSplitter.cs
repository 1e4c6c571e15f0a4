using System.Buffers;
using Rectify.Responsibility;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Cuts a list of units into its items and says what each is by itself.</summary>
internal readonly struct OrganizationListSplitter(ClauseText text)
{
    // Every character at which an item may end, and the brackets.
    private static readonly SearchValues<char> Marks = SearchValues.Create(['、', ',', ';', '\n', ' ', '(', ')', '委', .. OrganizationLexicon.Circled, .. OrganizationLexicon.ConjunctionBeginnings]);

    private const int ShortestTelephone = 7;
    private const int LongestNoteNumber = 2;
    private const int LongestField = 20;

    // From the province to the village.
    private const int MostLevels = 5;

    private static readonly SearchValues<char> Numerals = SearchValues.Create(OrganizationLexicon.Numerals + OrganizationLexicon.Blanks);

    /// <summary>Adds the items between two positions.</summary>
    /// <returns>Whether an item says that there are more (等).</returns>
    public bool Split(int start, int end, List<UnitPiece> into)
    {
        bool isOpenEnded = false;
        bool opensGroup = true;
        while (start < end)
        {
            int itemEnd = ItemEnd(start, end, out int next);
            var rest = next < end ? text.Fold(next, end) : [];
            if (!TryAddPerson(start, itemEnd, rest, into))
                isOpenEnded |= Add(start, itemEnd, rest, opensGroup, into);
            opensGroup = itemEnd < end && text.Folded[itemEnd] is ',' or ';' or '\n' or ' ';
            start = next;
        }

        return isOpenEnded;
    }

    // 市水务局 王强, 市水务局/王强: who answers for the unit before the space. 市水务局 江北、江南街道 goes on with places.
    private bool TryAddPerson(int start, int end, ReadOnlySpan<char> rest, List<UnitPiece> into)
    {
        if (into.Count == 0)
            return false;
        var unit = into[^1];
        bool isAnother = unit.Mark.Person is not null;
        if ((!isAnother && text.Folded[start - 1] is not (' ' or '/')) || !PersonNames.IsPerson(text.Fold(start, end)) || !EndsBeforeUnit(rest))
            return false;
        if (!isAnother && PersonNames.IsPerson(text.Fold(unit.Start, unit.End)))
            return false;
        into[^1] = unit with { Mark = unit.Mark with { Person = (unit.Mark.Person?.Start ?? start, end) } };
        return true;
    }

    // 市公安局李沧、市北分局 goes on with places, too.
    private static bool EndsBeforeUnit(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || PersonNames.BeginsItem(rest))
            return true;
        int end = rest.IndexOfAny("、,; \n");
        return OrganizationNames.BeginsUnit(rest) && !OrganizationLexicon.Branches.Ends(end < 0 ? rest : rest[..end]);
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

    // 县委县政府, 青山乡党委政府: two seats without a mark between them.
    private bool IsSecondSeat(int start, int at, int end)
    {
        if (at < start + 2 || at >= end)
            return false;
        bool isParty = at > start + 2 && OrganizationLexicon.PartyCommittees.Ends(text.Fold(start, at));
        if (!isParty && text.Folded[at - 2] != text.Folded[at])
            return false;
        var rest = text.Fold(isParty ? at : at + 1, end);
        int seat = OrganizationLexicon.Seats.LengthAtStart(rest);
        return seat > 0 && (seat == rest.Length || rest[seat] is '、' or ',' or ';' or ' ' or '和' || PostLexicon.Posts.Starts(rest[seat..]));
    }

    // A conjunction separates only after the name of a unit: 市文化和旅游局 is one.
    private int SeparatorWidth(int from, int at, int end)
    {
        char c = text.Folded[at];
        if (c is '、')
            return JoinsLevels(from, at, end) || JoinsCountedLevels(from, at, end) ? 0 : 1;
        if (c is ',' or ';' or '\n' or ' ' || (at > from && IsCircled(c)))
            return 1;
        int width = OrganizationLexicon.Conjunctions.LengthAtStart(text.Fold(at, end));
        return width > 0 && at > from + 1 && at + width < end && JoinsUnits(text.Fold(from, at), text.Fold(at + width, end)) ? width : 0;
    }

    // 各有关部门和单位 is one, 市环保局和各县区政府 are two.
    private static bool JoinsUnits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int kind = OrganizationLexicon.CollectiveEndings.LengthAtStart(right);
        bool isBareKind = kind > 0 && (kind == right.Length || right[kind] is '、' or ',' or ';');
        if (OrganizationNames.IsUnit(left))
            return !isBareKind && !IsNamedAfterBoth(left, right);
        return PostLexicon.Posts.Ends(left) || (PersonNames.IsPerson(left) && PersonNames.BeginsItem(right));
    }

    // 实验室与设备管理处 is one, and so is 县农业农村和水利局.
    private static bool IsNamedAfterBoth(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length <= LongestField && DepartmentNames.IsField(left) && !OrganizationLexicon.Endings.Ends(left) && DepartmentLexicon.Fields.Starts(right))
            return true;
        int end = right.IndexOfAny("、,; \n");
        return OrganizationLexicon.FieldsOfDepartments.Contains(left) && OrganizationLexicon.NamedByField.Ends(end < 0 ? right : right[..end]) && OrganizationNames.LeadingLevel(right) == 0;
    }

    // 各市、县人民政府, 沿江各县、市、区政府: one name for the governments of several levels.
    private bool JoinsLevels(int from, int at, int end)
    {
        var left = text.Fold(from, at);
        int first = left.IndexOf('、');
        var opening = first < 0 ? left : left[..first];
        if (JoinsDepartments(left, first, at, end))
            return true;
        int level = OrganizationLexicon.LevelWords.LengthAtEnd(opening);
        if (level == 0 || !OrganizationLexicon.AllOf.Ends(opening[..^level]))
            return false;
        return (first < 0 || OrganizationLexicon.LevelWords.Contains(left[(left.LastIndexOf('、') + 1)..])) && BeginsWithLevel(at, end);
    }

    // 县、乡两级政府, 省、市、县三级河长办.
    private bool JoinsCountedLevels(int from, int at, int end)
    {
        var left = text.Fold(from, at);
        var right = text.Fold(at + 1, end);
        int level = OrganizationLexicon.CountedLevels.LengthAtStart(right);
        for (int i = 0; i < MostLevels && level > 0 && level < right.Length && right[level] == '、'; i++)
        {
            right = right[(level + 1)..];
            level = OrganizationLexicon.CountedLevels.LengthAtStart(right);
        }

        return level > 0 && OrganizationLexicon.LevelCounts.Starts(right[level..])
            && OrganizationLexicon.CountedLevels.Contains(left[(left.LastIndexOf('、') + 1)..]);
    }

    // 市政府各委、办、局
    private bool JoinsDepartments(ReadOnlySpan<char> left, int first, int at, int end)
    {
        var right = text.Fold(at + 1, end);
        var last = left[(left.LastIndexOf('、') + 1)..];
        bool isList = first < 0 ? left.Length > 1 && left[^2] == '各' && OrganizationLexicon.DepartmentKinds.Contains(left[^1..]) : OrganizationLexicon.DepartmentKinds.Contains(last);
        return isList && !right.IsEmpty && OrganizationLexicon.DepartmentKinds.Contains(right[..1])
            && (right.Length == 1 || right[1] is '、' or ',' or ';' or ')' or '\n' or ' ')
            && (first < 0 || left[..first].EndsWith("各" + left[first - 1], StringComparison.Ordinal));
    }

    private static bool IsCircled(char c) => c is >= '①' and <= '⑳';

    private bool BeginsWithLevel(int at, int end)
    {
        var right = text.Fold(at + 1, end);
        int level = OrganizationLexicon.LevelWords.LengthAtStart(right);
        return level > 0 && (level == right.Length || OrganizationLexicon.LevelFollowers.Starts(right[level..]));
    }

    private bool Add(int start, int end, ReadOnlySpan<char> rest, bool opensGroup, List<UnitPiece> into)
    {
        while (start < end && text.Folded[start] is ' ' or '\n' or '—')
            start++;
        while (end > start && text.Folded[end - 1] is ' ' or '\n')
            end--;
        start += NumberLength(text.Fold(start, end));
        end -= TelephoneLength(text.Fold(start, end)) + NoteNumberLength(text.Fold(start, end));
        bool hasSign = TrimSigns(ref start, ref end);
        start += RoleLength(text.Fold(start, end), out var role);
        var words = text.Fold(start, end);
        int more = MoreAt(words);
        string ending = more >= 0 && DepartmentNames.IsField(words[..more]) ? words[^OrganizationLexicon.SharedEndings.LengthAtEnd(words)..].ToString() : "";
        if (more >= 0)
            end = start + more;
        if (start < end && MayBeUnit(text.Fold(start, end)))
        {
            var piece = Classify(start, end, rest, opensGroup, hasSign);
            into.Add(piece with { Ending = ending, Mark = piece.Mark with { Role = piece.Mark.Role ?? role } });
        }

        return more >= 0;
    }

    // (牵头)|市水务局
    private static int RoleLength(ReadOnlySpan<char> words, out ResponsibilityRole? role)
    {
        role = null;
        int close = words.StartsWith('(') ? words.IndexOf(')') : -1;
        return close > 0 && RoleLabels.IsMark(words[1..close], out role) ? close + 1 : 0;
    }

    // 市住建局1: the number of a note at the foot of the page.
    private static int NoteNumberLength(ReadOnlySpan<char> words)
    {
        var name = words.TrimEnd("0123456789¹²³⁴⁵⁶⁷⁸⁹");
        int digits = words.Length - name.Length;
        return digits is > 0 and <= LongestNoteNumber && OrganizationNames.IsNamed(name) ? digits : 0;
    }

    private bool TrimSigns(ref int start, ref int end)
    {
        int length = end - start;
        while (start < end && OrganizationLexicon.UnitSigns.Contains(text.Folded[start], StringComparison.Ordinal))
            start++;
        while (end > start && OrganizationLexicon.UnitSigns.Contains(text.Folded[end - 1], StringComparison.Ordinal))
            end--;
        return end - start < length;
    }

    // Not a bare number, which only counts, nor a blank, and not a step of procedure: 按程序报批后实施.
    private static bool MayBeUnit(ReadOnlySpan<char> words) =>
        !OrganizationLexicon.Nobody.Contains(words)
        && words.ContainsAnyExcept(Numerals)
        && (!(ClauseLexicon.StepBeginnings.Starts(words) || ClauseLexicon.StepEndings.Ends(words)) || OrganizationNames.IsUnit(words));

    // 李明 13800000000
    private static int TelephoneLength(ReadOnlySpan<char> words)
    {
        int digits = words.Length - words.TrimEnd("0123456789-").Length;
        return digits >= ShortestTelephone && digits < words.Length ? digits : 0;
    }

    // The length of a number before an item: 1. or (二) or ①.
    private static int NumberLength(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || IsCircled(words[0]))
            return words.IsEmpty ? 0 : 1;
        int bracket = words[0] == '(' ? 1 : 0;
        int digits = bracket;
        while (digits < words.Length && OrganizationLexicon.Numerals.Contains(words[digits], StringComparison.Ordinal))
            digits++;
        bool isNumber = digits > bracket && digits < words.Length && words[digits] == (bracket > 0 ? ')' : '.');
        return isNumber ? digits + 1 : 0;
    }

    // Where 等 or 等有关部门 begins after a name; -1 where it does not. 水利、林业等部门 lends 部门 to the fields before it.
    private static int MoreAt(ReadOnlySpan<char> words)
    {
        int at = words.LastIndexOf('等');
        if (at < 0 || words.Length == 1)
            return at;
        if (!OrganizationNames.IsUnit(words[..at]))
            return DepartmentNames.IsField(words[..at]) && OrganizationLexicon.EndingsOfFields.Contains(words[(at + 1)..]) ? at : -1;
        var rest = words[(at + 1)..];
        return rest.IsEmpty || OrganizationLexicon.CollectiveEndings.Ends(rest) || IsKindOfPlace(rest) ? at : -1;
    }

    // 青山镇、白水镇等|5个镇.
    private static bool IsKindOfPlace(ReadOnlySpan<char> words) => OrganizationLexicon.CountedPlaces.Contains(words.TrimStart(OrganizationLexicon.Numerals).TrimStart('个'));

    private UnitPiece Classify(int start, int end, ReadOnlySpan<char> rest, bool opensGroup, bool hasSign)
    {
        var words = text.Fold(start, end);
        var mark = new UnitMark(null, Stands: false, hasSign);
        if (!OrganizationNames.IsUnit(words) && PersonNames.TryCut(words, out int unit, out int person) && EndsBeforeUnit(rest))
        {
            mark = mark with { Person = (start + person, end) };
            end = start + unit;
            words = text.Fold(start, end);
        }

        var name = OrganizationNames.WithoutBracket(words);
        if (name.Length < words.Length && IsRemark(start + name.Length + 1, end - 1, OrganizationNames.IsUnit(name), ref mark))
            end = start + name.Length;
        int cut = start + name.Length;
        int seat = OrganizationNames.SeatLength(name);
        if (seat > 0 && seat < name.Length && (OrganizationNames.IsPlace(name[..^seat]) || !OrganizationLexicon.OutsideBeginnings.Starts(name)))
            return new UnitPiece(PieceKind.PlaceWithSeat, start, end, cut - seat, opensGroup, mark);
        return new UnitPiece(KindOf(name, seat), start, end, cut, opensGroup, mark);
    }

    private static PieceKind KindOf(ReadOnlySpan<char> name, int seat)
    {
        if (seat == name.Length)
            return PieceKind.Seat;
        // 农业农村 is a field and no village.
        if (DepartmentNames.IsField(name))
            return OrganizationLexicon.Endings.Ends(name) ? PieceKind.Name : PieceKind.Stem;
        if (OrganizationNames.IsPlace(name))
            return PieceKind.Place;
        return OrganizationLexicon.Endings.Ends(name) ? PieceKind.Name : PieceKind.Stem;
    }

    // A bracket that is no part of the name: (牵头), (下同), (以下简称市整改办), (王强), (1), (河道治理).
    private bool IsRemark(int start, int end, bool isOfUnit, ref UnitMark mark)
    {
        var content = text.Fold(start, end);
        var persons = content[..^TelephoneLength(content)].TrimEnd("、, ");
        if (isOfUnit && PersonNames.ArePersons(persons))
        {
            mark = mark with { Person = (start, start + persons.Length) };
            return true;
        }

        bool isRole = RoleLabels.IsMark(content, out var role);
        mark = mark with { Role = role, Stands = OrganizationLexicon.Repetitions.Contains(content) };
        return isRole || mark.Stands || OrganizationLexicon.Abbreviations.Starts(content)
            || (isOfUnit && !content.IsEmpty && (!content.ContainsAnyExceptInRange('0', '9') || (OrganizationLexicon.PartsOfWork.Ends(content) && !OrganizationNames.IsUnit(content))));
    }
}
