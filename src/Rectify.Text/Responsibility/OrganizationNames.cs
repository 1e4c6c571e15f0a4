using System.Buffers;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Classifies the name of a single unit by its words. All names are folded.</summary>
internal static class OrganizationNames
{
    private const int LongestPlace = 8;
    private const int LongestBracket = 60;

    private static readonly SearchValues<char> AllPlaces = SearchValues.Create(OrganizationLexicon.Levels + "街道(、)");

    /// <summary>Whether words end like the name of a unit or a place.</summary>
    public static bool IsUnit(ReadOnlySpan<char> words)
    {
        var name = WithoutBracket(words);
        return OrganizationLexicon.Endings.Ends(name) || OrganizationLexicon.Seats.Ends(name) || IsPlace(name) || IsCommitteeOfPlace(name);
    }

    /// <summary>Whether words name a kind of place and no place of its own: 县市区, 新区.</summary>
    public static bool IsKindOfPlace(ReadOnlySpan<char> words) => OrganizationLexicon.Zones.Contains(words) || !words.ContainsAnyExcept(AllPlaces);

    /// <summary>Whether words are the name of one unit with its level: 市住建局, 县人民政府.</summary>
    public static bool IsNamed(ReadOnlySpan<char> words) =>
        LeadingLevel(words) > 0 && (OrganizationLexicon.Endings.Ends(words) || OrganizationLexicon.Seats.Ends(words));

    /// <summary>Whether words begin like the name of a unit: with a level, a place, or a word for many.</summary>
    public static bool BeginsUnit(ReadOnlySpan<char> words) =>
        LeadingLevel(words) > 0 || OrganizationLexicon.OutsideBeginnings.Starts(words) || BeginsCollectively(words);

    /// <summary>Whether words end like the name of a place or a zone.</summary>
    public static bool IsPlace(ReadOnlySpan<char> name) =>
        OrganizationLexicon.Zones.Ends(name) || OrganizationLexicon.Prefectures.Contains(name)
        || (OrganizationLexicon.Places.Ends(name) && (!OrganizationLexicon.NoPlaces.Ends(name) || IsCityNamedLikeAWord(name, name.Length - 1)));

    /// <summary>Whether a name stands for several units, which a directory expands.</summary>
    public static bool IsCollective(ReadOnlySpan<char> name) =>
        BeginsCollectively(name)
        || (OrganizationLexicon.CollectiveEndings.Ends(name) && !IsOwnOffice(name))
        || name.Contains('各')
        || OrganizationLexicon.LevelCounts.OccursIn(name)
        || CountsPlaces(name)
        || name.IndexOf("有关", StringComparison.Ordinal) >= 0
        || name.IndexOf("相关", StringComparison.Ordinal) >= 0;

    /// <summary>Whether a name is that of a place's or places' own unit, other than the level that issues the plan.</summary>
    public static bool IsTerritorial(ReadOnlySpan<char> name) =>
        OrganizationLexicon.PlacesInGeneral.Starts(name) || (name.Length > 1 && name[0] == '各' && OrganizationLexicon.PlacesInGeneral.Starts(name[1..]));

    /// <summary>The length of 党委, 政府 and the like at the end of a name; 0 where there is none.</summary>
    public static int SeatLength(ReadOnlySpan<char> name)
    {
        int length = OrganizationLexicon.Seats.LengthAtEnd(name);
        if (OrganizationLexicon.OwnBodies.Ends(name))
            return 0;
        if (OrganizationLexicon.PartyCells.Ends(name) && !OrganizationLexicon.PlacesWithCells.Ends(name[..^length]))
            return 0;
        return length > 0 ? length : IsCommitteeOfPlace(name) ? 1 : 0;
    }

    /// <summary>The length of the level or place that a name begins with, 市 or 章丘区; 0 where it begins with none.</summary>
    public static int LeadingLevel(ReadOnlySpan<char> name)
    {
        bool isOutside = OrganizationLexicon.OutsideBeginnings.TryStart(name, out int outside) && !OrganizationLexicon.Provinces.Starts(name[outside..]);
        if (isOutside || BeginsCollectively(name))
            return 0;
        int last = OrganizationLexicon.LongLevels.LengthAtStart(name);
        if (last > 0)
            return last < name.Length ? last : 0;
        for (int i = 0; i < Math.Min(name.Length - 1, LongestPlace); i++)
        {
            if (!IsLevelAt(name, i))
                continue;
            last = i + 1;
            if (i == 0 || !IsLevelAt(name, i + 1))
                break;
        }

        return last;
    }

    /// <summary>The length of the words for all places of a kind that a name begins with: 各县区, 各县(市、区); 0 where it begins with none.</summary>
    public static int AllPlacesLength(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name[0] != '各')
            return 0;
        int length = name[1..].IndexOfAnyExcept(AllPlaces) + 1;
        return length > 1 ? length : 0;
    }

    /// <summary>Whether a name without a level may have had one that the list names once for several units.</summary>
    public static bool MayLackLevel(ReadOnlySpan<char> name) =>
        OrganizationLexicon.LevelEndings.Ends(name)
        && !OrganizationLexicon.OutsideEndings.Ends(name)
        && !OrganizationLexicon.OutsideBeginnings.Starts(name)
        && (!IsCollective(name) || IsNamedDepartment(name))
        && !OrganizationLexicon.Zones.Ends(name)
        && !NamesItsPlace(name);

    /// <summary>A name without the bracket that may follow it: 省市场监管局(省知识产权局).</summary>
    public static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name[^1] != ')')
            return name;
        int depth = 0;
        for (int i = name.Length - 1; i > Math.Max(0, name.Length - LongestBracket); i--)
        {
            depth += name[i] == ')' ? 1 : name[i] == '(' ? -1 : 0;
            if (depth == 0)
                return name[..i];
        }

        return name;
    }

    // 环保临江分局, 生态环境局城东分局, 柳河水管站. A branch that is nothing but its place, 天桥分局, has the bureau before it.
    private static bool NamesItsPlace(ReadOnlySpan<char> name)
    {
        if (OrganizationLexicon.Cities.Starts(name))
            return true;
        int field = DepartmentNames.FieldLength(name);
        if (OrganizationLexicon.Branches.TryEnd(name, out int branch))
            return field > 0 && field < name.Length - branch;
        return field == 0 && DepartmentLexicon.GroundEndings.Ends(name);
    }

    // 县区, 各; not 县|市场监管局.
    private static bool BeginsCollectively(ReadOnlySpan<char> name) =>
        OrganizationLexicon.CollectiveBeginnings.Starts(name) && !OrganizationLexicon.FalseLevels.Starts(name[1..]);

    // 县纪委监委|机关: the office of that one body.
    private static bool IsOwnOffice(ReadOnlySpan<char> name) => name.EndsWith("机关", StringComparison.Ordinal) && IsNamed(name[..^2]);

    // 沿江5市, 三县, 东湖三个街道办事处
    private static bool CountsPlaces(ReadOnlySpan<char> name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (name[i] is '市' or '县' or '区' or '个' && OrganizationLexicon.Numerals.Contains(name[i - 1], StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // 水务部门; not 有关部门 or 主管部门.
    private static bool IsNamedDepartment(ReadOnlySpan<char> name) =>
        name.Length > 3 && name.EndsWith("部门", StringComparison.Ordinal) && !OrganizationLexicon.KindsOfDepartment.Ends(name)
        && !BeginsCollectively(name) && !name.Contains('各') && !name.Contains('关');

    // 市委, 章丘区委, 各县(市、区)委; not 市发改委 or 团市委.
    private static bool IsCommitteeOfPlace(ReadOnlySpan<char> name) =>
        name.Length > 1 && name[^1] == '委' && IsPlace(name[..^1]) && !OrganizationLexicon.Youth.Starts(name);

    private static bool IsLevelAt(ReadOnlySpan<char> name, int index) =>
        OrganizationLexicon.Levels.Contains(name[index], StringComparison.Ordinal)
        && !OrganizationLexicon.FalseLevels.Starts(name[index..])
        && (index == 0 || IsInnerLevelAt(name, index));

    private static bool IsInnerLevelAt(ReadOnlySpan<char> name, int index) =>
        (name[index] != '州' || name[index - 1] == '治')
        && (!OrganizationLexicon.InnerLevels.Starts(name[(index - 1)..]) || IsCityNamedLikeAWord(name, index))
        && !OrganizationLexicon.InnerLevels.Starts(name[index..]);

    // 成都市, 荆门市, 江西省丰城市; not 市城市管理局 or 各城市.
    private static bool IsCityNamedLikeAWord(ReadOnlySpan<char> name, int index) =>
        index >= 2 && name[index] == '市' && name[index - 1] is '都' or '城' or '门'
        && !OrganizationLexicon.NoCityNames.Contains(name[index - 2], StringComparison.Ordinal)
        && (index == 2 || OrganizationLexicon.Levels.Contains(name[index - 3], StringComparison.Ordinal));
}
