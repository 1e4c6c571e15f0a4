using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Reads a list of units one by one and gives shared words back to those they belong to.</summary>
/// <remarks>
/// <para>济阳县、长清区党委、政府 is four units: places before a seat share it, and seats after it share the places.</para>
/// <para>市发展和改革局、工业和信息化局 gives 市 back; 市环保局、海关总署广东分署 does not.</para>
/// <para>The level remembered for elided prefixes outlives one list, so that the lists of one clause share it.</para>
/// </remarks>
internal sealed class OrganizationListReader
{
    private const int MostSeats = 4;
    private const int LongestPlaceStem = 6;
    private const int ShortestPlace = 2;
    private const int LongestDepartmentStem = 12;

    private readonly ClauseText _text;
    private readonly List<UnitPiece> _pieces = [];
    private string _level = "";
    private string _parent = "";
    private bool _afterCommittee;
    private bool _lastHadLevel;
    private bool _isRunOfFields;
    private (int First, int Count) _run;
    private int _countLength;
    private string _office = "";

    public OrganizationListReader(ClauseText text) => _text = text;

    /// <summary>Forgets the level, where a new label begins.</summary>
    public void Forget()
    {
        Remember("");
        _parent = "";
    }

    /// <summary>Reads the units between two positions of the clause.</summary>
    /// <returns>Whether the list says that there are more units than it names (等).</returns>
    public bool Read(int start, int end, List<ListedUnit> into)
    {
        _pieces.Clear();
        bool isOpenEnded = new OrganizationListSplitter(_text).Split(start, end, _pieces);
        int run = 0;
        for (int i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Kind is PieceKind.Place or PieceKind.Stem && _pieces[i].Ending.Length == 0 && !EndsGroup(i))
                continue;
            i = ReadRun(run, i, into);
            run = i + 1;
        }

        return isOpenEnded;
    }

    private bool EndsGroup(int index) => index + 1 == _pieces.Count || _pieces[index + 1].OpensGroup;

    // A run is places and stems up to and with the item that may lend them its ending. Returns the last item read.
    private int ReadRun(int run, int head, List<ListedUnit> into)
    {
        if (_pieces[head].Kind == PieceKind.PlaceWithSeat)
        {
            int last = LastSeat(head);
            _office = OfficeAfter(head, last);
            ReadPlaces(run, head, last, into);
            _office = "";
            return last;
        }

        // After a comma the level goes on only from a unit that had it: 区财政局;各街道,税务局.
        if (_pieces[run].OpensGroup && !_lastHadLevel)
            Forget();
        bool isUnit = _pieces[head].Kind is PieceKind.Name or PieceKind.Seat;
        ReadPlaces(run, head, head, into);
        if (isUnit)
            AddName(_pieces[head], PrintedName(head), into);
        if (_level.StartsWith('各'))
            Remember("");
        return head;
    }

    // 县委、县政府督查室: the office of either.
    private string OfficeAfter(int head, int last)
    {
        if (last + 1 >= _pieces.Count || _pieces[last + 1] is not { Kind: PieceKind.Name, OpensGroup: false } next)
            return "";
        var place = _text.Fold(_pieces[head].Start, _pieces[head].Cut);
        var name = _text.Fold(next.Start, next.End);
        if (!OrganizationLexicon.PartySeats.Contains(_text.Fold(_pieces[head].Cut, _pieces[head].End)) || !name.StartsWith(place, StringComparison.Ordinal))
            return "";
        name = name[place.Length..];
        name = name[OrganizationLexicon.GovernmentSeats.LengthAtStart(name)..];
        return name.Length < next.End - next.Start - place.Length && OrganizationLexicon.SharedOffices.Contains(name) ? name.ToString() : "";
    }

    private int LastSeat(int head)
    {
        int last = head;
        while (last - head < MostSeats && last + 1 < _pieces.Count && IsSeatOf(_pieces[head], _pieces[last + 1]))
            last++;
        return last;
    }

    // 济阳县党委、政府, and 济阳县委、县政府, where the second 县 is the first one's.
    private bool IsSeatOf(UnitPiece head, UnitPiece piece) => !piece.OpensGroup && piece.Kind switch
    {
        PieceKind.Seat => true,
        PieceKind.PlaceWithSeat => IsKindOfPlace(_text.Fold(piece.Start, piece.Cut)) && _text.Fold(head.Start, head.Cut).EndsWith(_text.Fold(piece.Start, piece.Cut), StringComparison.Ordinal),
        _ => false,
    };

    // 县, 县市区, 新区: no place of its own.
    private static bool IsKindOfPlace(ReadOnlySpan<char> place) => place.Length == 1 || OrganizationNames.IsKindOfPlace(place);

    private void ReadPlaces(int run, int head, int lastSeat, List<ListedUnit> into)
    {
        int lender = run;
        _isRunOfFields = HasFields(run, head);
        _run = (run, head - run + 1);
        var (start, end) = PlaceIn(_pieces[head]);
        _countLength = CountLength(_text.Fold(start, end));
        for (int i = run; i <= head; i++)
        {
            while (lender < head && (lender <= i || _pieces[lender].Kind == PieceKind.Stem))
                lender++;
            var piece = _pieces[i];
            if (piece.Kind is PieceKind.Name or PieceKind.Seat)
                return;
            if (piece.Kind == PieceKind.Stem && (IsWhole(piece, _pieces[lender]) || PersonNames.IsSurely(_text.Fold(piece.Start, piece.End))))
                AddName(piece, _text.Print(piece.Start, piece.End).ToString(), into);
            else if (_pieces[lender].Ending.Length > 0 && piece.Kind == PieceKind.Stem)
                AddName(piece, string.Concat(_text.Print(piece.Start, piece.End), _pieces[lender].Ending), into);
            else if (_pieces[lender].Kind == PieceKind.Name && piece.Kind == PieceKind.Stem)
                AddName(piece, PlaceOf(i, lender), into);
            else if (SharesDepartment(piece, _pieces[head]))
                AddName(piece, PlaceOf(i, head), into);
            else
                AddPlace(PlaceOf(i, lender), i, head, lastSeat, into);
        }
    }

    // The place that an item names, with the ending that it shares with the lender after it.
    private string PlaceOf(int index, int lender)
    {
        var piece = _pieces[index];
        if (piece.Kind == PieceKind.Stem)
            return string.Concat(_text.Print(piece.Start, piece.End), index == lender ? "" : SharedEnding(piece, _pieces[lender]));
        var place = _text.Print(piece.Start, piece.Kind == PieceKind.Place ? piece.End : piece.Cut);
        if (SharesDepartment(piece, _pieces[lender]))
            return string.Concat(place, DepartmentOf(_pieces[lender]));
        bool sharesAll = OrganizationLexicon.KindsOfPlace.Contains(place) && FollowsAll(index);
        if (sharesAll)
            return string.Concat("各", place);
        int kind = index == _run.First + _run.Count - 1 && _countLength > 0 ? OrganizationLexicon.CountedPlaces.LengthAtEnd(place) : 0;
        return kind > 0 ? string.Concat(place[..^(kind + _countLength)], place[^kind..]) : string.Concat(SharedLevel(index, place), place);
    }

    // 市一体化示范区、|经济技术开发区管委会: a zone without a name of its own is one of the same city.
    private ReadOnlySpan<char> SharedLevel(int index, ReadOnlySpan<char> place)
    {
        var first = _pieces[_run.First];
        var words = _text.Fold(first.Start, PlaceIn(first).End);
        bool isShared = index > _run.First && OrganizationLexicon.Zones.Contains(place) && OrganizationLexicon.Zones.Ends(words);
        return isShared ? _text.Print(first.Start, first.Start + OrganizationNames.LeadingLevel(words)) : [];
    }

    // Where the place of an item stands, without its seat.
    private static (int Start, int End) PlaceIn(UnitPiece piece) => (piece.Start, piece.Kind == PieceKind.PlaceWithSeat ? piece.Cut : piece.End);

    // 青山、白水、红石|三镇: the number counts the places of the list. 三乡镇 are of two kinds.
    private int CountLength(ReadOnlySpan<char> place)
    {
        int kind = OrganizationLexicon.CollectiveEndings.Ends(place) ? 0 : OrganizationLexicon.CountedPlaces.LengthAtEnd(place);
        var counted = place[..^kind];
        var name = counted.TrimEnd('个');
        bool isCount = _run.Count > 1 && kind > 0 && name.Length > 1 && OrganizationLexicon.Numerals.IndexOf(name[^1], StringComparison.Ordinal) is >= 0 and var at && CountOf(at) == _run.Count;
        return isCount ? counted.Length - name.Length + 1 : 0;
    }

    // The numerals are 0 to 9, and 一二两三四五六七八九十.
    private static int CountOf(int numeral) => numeral < 10 ? numeral : ChineseNumber.DigitOf(OrganizationLexicon.Numerals[numeral]);

    // 市、县(区)环保部门; 济南市、青岛市生态环境局: places of one kind with the department of the last.
    private bool SharesDepartment(UnitPiece place, UnitPiece lender)
    {
        if (place.Kind == PieceKind.Stem || lender.Kind != PieceKind.Name)
            return false;
        if (place.End - place.Start == 1)
            return true;
        var name = _text.Fold(lender.Start, lender.End);
        int level = OrganizationNames.LeadingLevel(name);
        return level > ShortestPlace && name[level - 1] == _text.Folded[place.End - 1]
            && !OrganizationNames.IsCollective(_text.Fold(place.Start, place.End)) && DepartmentNames.FieldLength(name[level..]) > 0;
    }

    // The department without its own level.
    private ReadOnlySpan<char> DepartmentOf(UnitPiece lender)
    {
        var name = _text.Fold(lender.Start, lender.End);
        if (OrganizationNames.LeadingLevel(name) is > ShortestPlace and var place)
            return _text.Print(lender.Start + place, lender.End);
        int level = OrganizationLexicon.Levels.Contains(name[0], StringComparison.Ordinal) && !OrganizationLexicon.FalseLevels.Starts(name) ? 1 : 0;
        bool hasBracket = level > 0 && name.Length > 1 && name[1] == '(';
        int close = hasBracket ? name.IndexOf(')') : -1;
        return _text.Print(lender.Start + (close > 0 ? close + 1 : level), lender.End);
    }

    private string PrintedName(int index)
    {
        var name = _text.Print(_pieces[index].Start, _pieces[index].End);
        bool sharesAll = (name.StartsWith("街道", StringComparison.Ordinal) || OrganizationLexicon.KindsOfBody.Contains(name)) && FollowsAll(index);
        return sharesAll ? string.Concat("各", name) : name.ToString();
    }

    // 各镇政府、街道办事处: all of them.
    private bool FollowsAll(int index) =>
        index > 0 && !_pieces[index].OpensGroup && _text.Folded[_pieces[index - 1].Start] == '各';

    private ReadOnlySpan<char> SharedEnding(UnitPiece stem, UnitPiece lender)
    {
        int length = stem.End - stem.Start;
        var words = _text.Fold(stem.Start, stem.End);
        if (length > (lender.Kind == PieceKind.Name ? LongestDepartmentStem : LongestPlaceStem))
            return default;
        int end = PlaceIn(lender).End;
        var place = _text.Fold(lender.Start, end);
        int width = lender.Kind == PieceKind.Name ? DepartmentEnding(words, place)
            : _countLength > 0 ? OrganizationLexicon.CountedPlaces.LengthAtEnd(place) : PlaceEnding(words, place);
        return _text.Print(end - width, end);
    }

    private bool IsWhole(UnitPiece stem, UnitPiece lender) =>
        _countLength == 0 && lender.Kind == PieceKind.PlaceWithSeat
        && DepartmentNames.IsWhole(_text.Fold(stem.Start, stem.End)) && SharedEnding(stem, lender).IsEmpty;

    // 发改、财政、住建局. A word that is the name of no department lends itself only where it stands among such.
    private int DepartmentEnding(ReadOnlySpan<char> stem, ReadOnlySpan<char> name)
    {
        bool isField = DepartmentNames.IsField(stem) || (!DepartmentLexicon.OwnEndings.Ends(stem) && (_isRunOfFields || OrganizationNames.LeadingLevel(stem) > 0));
        return !isField || OrganizationNames.LeadingLevel(name) > 0 ? 0 : OrganizationLexicon.SharedEndings.LengthAtEnd(name);
    }

    private bool HasFields(int run, int head)
    {
        for (int i = run; i < head; i++)
        {
            if (_pieces[i].Kind == PieceKind.Stem && DepartmentNames.IsField(_text.Fold(_pieces[i].Start, _pieces[i].End)))
                return true;
        }

        return false;
    }

    private static int PlaceEnding(ReadOnlySpan<char> stem, ReadOnlySpan<char> place)
    {
        // 市中区, 市南区 and 市北区 are places whose names begin like a level.
        if (OrganizationLexicon.Levels.Contains(stem[0], StringComparison.Ordinal) && stem is not ("市中" or "市南" or "市北"))
            return 0;
        if (DepartmentNames.IsWhole(stem) || DepartmentLexicon.Streets.Ends(stem))
            return DepartmentLexicon.Streets.Ends(stem) && place.EndsWith("街道", StringComparison.Ordinal) ? "街道".Length : 0;
        // 泉山区 is the district of 泉山 and no mountain area.
        int zone = OrganizationLexicon.Zones.LengthAtEnd(place);
        return zone > 0 && zone < place.Length - 1 ? zone : OrganizationLexicon.Places.LengthAtEnd(place);
    }

    private void AddPlace(string place, int index, int head, int lastSeat, List<ListedUnit> into)
    {
        bool isCollective = OrganizationNames.IsCollective(place);
        bool isTerritorial = place.Length > 1;
        _lastHadLevel = false;
        var seatOfHead = _pieces[head];
        if (seatOfHead.Kind != PieceKind.PlaceWithSeat)
        {
            into.Add(new ListedUnit(place, isCollective, isTerritorial && _pieces[index].Kind == PieceKind.Place, _pieces[index].Mark));
            return;
        }

        int before = into.Count;
        for (int i = head; i <= lastSeat; i++)
        {
            int from = _pieces[i].Kind == PieceKind.Seat ? _pieces[i].Start : _pieces[i].Cut;
            if (index == head || Fits(place, _text.Fold(from, _pieces[i].End)))
                into.Add(new ListedUnit(string.Concat(place, _text.Print(from, _pieces[i].End), _office), isCollective, isTerritorial, _pieces[i].Mark));
        }

        if (into.Count == before)
            into.Add(new ListedUnit(place, isCollective, isTerritorial, _pieces[index].Mark));
        if (index == head)
            Remember(isTerritorial ? "" : place);
    }

    private static bool Fits(string place, ReadOnlySpan<char> seat)
    {
        bool isZone = OrganizationLexicon.Zones.Ends(place);
        if (OrganizationLexicon.StreetSeats.Ends(seat))
            return place.EndsWith("街道", StringComparison.Ordinal) || !OrganizationLexicon.Places.Ends(place);
        if (OrganizationLexicon.VillageSeats.Ends(seat))
            return place.EndsWith('村');
        if (OrganizationLexicon.NeighbourhoodSeats.Ends(seat))
            return place.EndsWith("社区", StringComparison.Ordinal);
        return OrganizationLexicon.ZoneSeats.Ends(seat) ? isZone : !OrganizationLexicon.PureZones.Ends(place);
    }

    private void AddName(UnitPiece piece, string printed, List<ListedUnit> into)
    {
        var name = piece.Kind is PieceKind.Name or PieceKind.Seat ? _text.Fold(piece.Start, piece.Cut) : printed;
        int level = OrganizationNames.LeadingLevel(name);
        string prefix = "";
        if (level > 0)
            Remember(printed[..level], OrganizationLexicon.CommitteeLevels.Starts(name));
        else if (_isRunOfFields && OrganizationNames.AllPlacesLength(name) is > 0 and var all)
            Remember(printed[..all]);
        else if (OrganizationNames.MayLackLevel(name))
            prefix = MissingLevel(name);
        _parent = ParentOf(name, prefix + printed);
        into.Add(new ListedUnit(prefix + printed, OrganizationNames.IsCollective(name) || printed[0] == '各' || prefix.StartsWith('各'), OrganizationNames.IsTerritorial(name), piece.Mark));
        _lastHadLevel = level > 0 || prefix.Length > 0;
    }

    private string MissingLevel(ReadOnlySpan<char> name)
    {
        if ((OrganizationLexicon.Branches.Ends(name) || OrganizationLexicon.Squads.Ends(name)) && DepartmentNames.FieldLength(name) == 0)
            return _parent;
        bool isParty = _level.Length > 0
            && (OrganizationLexicon.PartyDepartments.Contains(name) || (_afterCommittee && OrganizationLexicon.PartyOffices.Contains(name)));
        return isParty ? _level + "委" : _level;
    }

    // 市公安局历下分局 has the parent 市公安局, which 天桥分局 after it shares, and 市公安局交警支队 has it, too.
    private static string ParentOf(ReadOnlySpan<char> name, string printed)
    {
        int bureau = printed.IndexOf('局', StringComparison.Ordinal);
        bool isPart = (OrganizationLexicon.Branches.Ends(name) && bureau < printed.LastIndexOf('局')) || (bureau >= 0 && OrganizationLexicon.Squads.Ends(name));
        return isPart ? printed[..(bureau + 1)] : "";
    }

    private void Remember(string level, bool isCommittee = false)
    {
        _level = level;
        _afterCommittee = isCommittee;
    }
}
