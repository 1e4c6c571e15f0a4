using System.Collections.Concurrent;
using NodaTime;
using Rectify.Responsibility;

namespace Rectify.Evaluation;

/// <summary>Tells in whose row of a scorecard a printed name counts on a day.</summary>
internal sealed class UnitRows(OrganizationDirectory? directory, LocalDate asOf, ScoreGrouping grouping)
{
    // Scorecards and coverage are found when asked for, by any thread.
    private readonly ConcurrentDictionary<(string Name, bool IsCollective), UnitRow[]> _known = new();

    /// <summary>The rows of a link: its unit, those that hold its duties now, or the members of its collective.</summary>
    public UnitRow[] Of(ResponsibilityLink link) => Of(link.Unit!, link.IsCollective);

    /// <summary>The rows of a unit that an event names.</summary>
    public UnitRow[] Of(string unit) => Of(unit, isCollective: false);

    /// <summary>The members of a collective, or null where it cannot be expanded.</summary>
    public UnitRow[]? MembersOf(string collective) => directory?.MembersOf(collective, asOf) is CollectiveExpanded expanded
        ? [.. expanded.Members.Select(m => Row(m.Name, isMember: true)).Distinct()]
        : null;

    /// <summary>The names under which events speak for a row: its own, and for an organ of a place that of the place (平阴县 for 平阴县政府).</summary>
    public static IEnumerable<string> Names(string row) =>
        PlaceOrgan.TryRead(row, out var organ) ? [row, organ.Place] : [row];

    private UnitRow[] Of(string name, bool isCollective) =>
        _known.GetOrAdd((name, isCollective), static (key, rows) => rows.Find(key.Name, key.IsCollective), this);

    private UnitRow[] Find(string name, bool isCollective)
    {
        if (isCollective)
            return MembersOf(name) ?? [new UnitRow(name, IsMember: false, IsCollective: true)];
        return directory?.LookUp(name, asOf) switch
        {
            UnitFound found => [Row(found.Unit.Name, isMember: false)],
            UnitCeased { Holders: { IsEmpty: false } holders } => [.. holders.Select(h => Row(h.Name, isMember: false))],
            // Where the day of a succession is in doubt, or the name is not known, it stands as printed.
            _ => [Row(name, isMember: false)],
        };
    }

    private UnitRow Row(string name, bool isMember) =>
        new(grouping == ScoreGrouping.Place && PlaceOrgan.TryRead(name, out var organ) ? organ.Place : name, isMember, IsCollective: false);
}
