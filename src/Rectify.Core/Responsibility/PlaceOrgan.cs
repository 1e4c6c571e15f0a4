using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>A unit read as one of the two organs of a place: 长清区党委 and 长清区政府 answer together (党政同责).</summary>
/// <remarks>
/// The responsibility is joint by the rules on environmental accountability of party and government leaders (党政领导干部生态环境损害责任追究办法(试行), 2015, article 3).
/// Departments of a committee or government, party committees of offices, and committees of the youth league and of other parties are no organs of a place.
/// </remarks>
internal sealed record PlaceOrgan
{
    private const string TerritoryEnds = "省市区县州旗盟乡镇级";

    private static readonly string[] GovernmentWords = ["人民政府", "政府", "管理委员会", "管委会"];
    private static readonly string[] PartyWords = ["党工委", "党委", "工委"];
    private static readonly string[] OtherCommittees = ["团", "共青团", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟"];

    /// <summary>An organ of a place.</summary>
    /// <param name="place">The place, which may be a collective: 长清区, 各县区.</param>
    /// <param name="kind">Which organ.</param>
    /// <exception cref="ArgumentException">The place is blank, or the kind is no named value.</exception>
    public PlaceOrgan(string place, PlaceOrganKind kind)
    {
        Place = Guard.Against.NullOrWhiteSpace(place);
        Kind = Guard.Against.Undefined(kind);
    }

    /// <summary>The place, without the words for the organ.</summary>
    public string Place { get; }

    /// <summary>Which organ.</summary>
    public PlaceOrganKind Kind { get; }

    /// <summary>The other organ of the place.</summary>
    public PlaceOrgan Counterpart =>
        new(Place, Kind == PlaceOrganKind.Government ? PlaceOrganKind.PartyCommittee : PlaceOrganKind.Government);

    /// <summary>Reads a unit's name as an organ of a place; false where it is none.</summary>
    /// <param name="name">The name: 长清区政府, 各县区党委, 市委, 南部山区管委会.</param>
    /// <param name="organ">The organ, where it is one.</param>
    public static bool TryRead(string name, [NotNullWhen(true)] out PlaceOrgan? organ)
    {
        Guard.Against.Null(name);
        organ = ReadGovernment(name) ?? ReadParty(name.StartsWith("中共", StringComparison.Ordinal) ? name[2..] : name);
        return organ is not null;
    }

    private static PlaceOrgan? ReadGovernment(string name) =>
        ReadWord(name, GovernmentWords, PlaceOrganKind.Government) ?? ReadStreetOffice(name);

    private static PlaceOrgan? ReadParty(string name) =>
        ReadWord(name, PartyWords, PlaceOrganKind.PartyCommittee) ?? ReadShortCommittee(name);

    private static PlaceOrgan? ReadWord(string name, string[] words, PlaceOrganKind kind)
    {
        foreach (string word in words)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
                return IsTerritory(name[..^word.Length]) ? new PlaceOrgan(name[..^word.Length], kind) : null;
        }

        return null;
    }

    // 某某街道办事处, 某某街道办: the place keeps 街道.
    private static PlaceOrgan? ReadStreetOffice(string name)
    {
        int street = name.LastIndexOf("街道", StringComparison.Ordinal);
        return street > 0 && name[(street + 2)..] is "办事处" or "办"
            ? new PlaceOrgan(name[..(street + 2)], PlaceOrganKind.Government)
            : null;
    }

    // 长清区委, 长清区委员会: the committee is named by the territory alone.
    private static PlaceOrgan? ReadShortCommittee(string name)
    {
        string? place = name.EndsWith("委员会", StringComparison.Ordinal) ? name[..^3]
            : name.EndsWith('委') ? name[..^1]
            : null;
        return place is not null && IsTerritory(place) && !OtherCommittees.Any(other => place.StartsWith(other, StringComparison.Ordinal))
            ? new PlaceOrgan(place, PlaceOrganKind.PartyCommittee)
            : null;
    }

    private static bool IsTerritory(string place) =>
        place.Length > 0
        && !place.EndsWith("社区", StringComparison.Ordinal)
        && (TerritoryEnds.Contains(place[^1], StringComparison.Ordinal)
            || place.EndsWith("街道", StringComparison.Ordinal)
            || place.EndsWith("街道)", StringComparison.Ordinal)
            || place.EndsWith("街道\uFF09", StringComparison.Ordinal)
            || place.EndsWith("镇街", StringComparison.Ordinal));
}
