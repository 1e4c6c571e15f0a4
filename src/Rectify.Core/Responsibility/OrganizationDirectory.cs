using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Responsibility;

/// <summary>Which units there are, what became of them, who belongs to whom, and who held their posts: answers as of a day (机构名录).</summary>
/// <remarks>
/// It is immutable and safe for use by several threads. First and last days are included.
/// What it does not know is an answer of its own and never an empty list.
/// </remarks>
[JsonConverter(typeof(RectifyJsonConverter<OrganizationDirectory>))]
public sealed record OrganizationDirectory
{
    private readonly SuccessionGraph _graph;
    private readonly FrozenDictionary<string, UnitNode[]> _byName;
    private readonly FrozenDictionary<PlaceOrgan, UnitNode[]> _byOrgan;
    private readonly FrozenDictionary<string, Collective> _collectives;
    private readonly FrozenDictionary<string, Post[]> _posts;

    private OrganizationDirectory(
        SuccessionGraph graph,
        ValueList<OrganizationUnit> units,
        ValueList<Succession> successions,
        ValueList<Collective> collectives,
        ValueList<Post> posts)
    {
        _graph = graph;
        Units = units;
        Successions = successions;
        Collectives = collectives;
        Posts = posts;
        var byName = graph.Nodes.SelectMany(static node => node.Unit.Names, static (node, name) => (Node: node, Name: name)).ToList();
        _byName = byName.GroupBy(static x => x.Name, static x => x.Node, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.OrderBy(static n => n.Days.First).ToArray(), StringComparer.Ordinal);
        _byOrgan = byName.Select(static x => (x.Node, Organ: PlaceOrgan.TryRead(x.Name, out var organ) ? organ : null)).Where(static x => x.Organ is not null)
            .GroupBy(static x => x.Organ!, static x => x.Node)
            .ToFrozenDictionary(static g => g.Key, static g => g.Distinct().ToArray());
        _collectives = collectives.ToFrozenDictionary(static c => c.Name, StringComparer.Ordinal);
        _posts = posts.GroupBy(static p => p.Unit, StringComparer.Ordinal).ToFrozenDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
        ReevaluationDays = FindReevaluationDays().Where(static day => day > LocalDate.MinIsoValue && day < LocalDate.MaxIsoValue).Distinct().Order().ToValueList();
    }

    /// <summary>The units.</summary>
    public ValueList<OrganizationUnit> Units { get; }

    /// <summary>The successions.</summary>
    public ValueList<Succession> Successions { get; }

    /// <summary>The collectives.</summary>
    public ValueList<Collective> Collectives { get; }

    /// <summary>The posts and their holders.</summary>
    public ValueList<Post> Posts { get; }

    /// <summary>The days, in order, on which an answer can differ from the day before; between them every answer stays.</summary>
    public ValueList<LocalDate> ReevaluationDays { get; }

    /// <summary>Makes a directory, or reports everything that does not fit together.</summary>
    /// <param name="units">The units.</param>
    /// <param name="successions">The successions between them.</param>
    /// <param name="collectives">The collectives.</param>
    /// <param name="posts">The posts and their holders.</param>
    /// <param name="directory">The directory, or null where there is a problem.</param>
    /// <param name="problems">All problems with their places; empty where there is none.</param>
    /// <remarks>
    /// Refused are unknown and repeated ids, last days before first days, cycles of superiors or successions, two units under one name on one day,
    /// a unit twice in a collective or a post with two entries on one day, and successions that leave a gap: the predecessor must be in force on the day before,
    /// and not after the day of the succession where that ends it; the successor must be in force on the day.
    /// </remarks>
    public static bool TryCreate(
        ValueList<OrganizationUnit> units,
        ValueList<Succession> successions,
        ValueList<Collective> collectives,
        ValueList<Post> posts,
        [NotNullWhen(true)] out OrganizationDirectory? directory,
        out ValueList<DirectoryProblem> problems)
    {
        var graph = new SuccessionGraph(units, successions);
        problems = DirectoryChecks.Find(graph, units, successions, collectives, posts);
        directory = problems.IsEmpty ? new OrganizationDirectory(graph, units, successions, collectives, posts) : null;
        return directory is not null;
    }

    /// <summary>Makes a directory of data that is known to fit together.</summary>
    /// <exception cref="ArgumentException">It does not; the message names all problems. <see cref="TryCreate"/> reports them as data.</exception>
    public static OrganizationDirectory Create(
        ValueList<OrganizationUnit> units,
        ValueList<Succession> successions = default,
        ValueList<Collective> collectives = default,
        ValueList<Post> posts = default) =>
        TryCreate(units, successions, collectives, posts, out var directory, out var problems)
            ? directory
            : throw new ArgumentException(string.Join(Environment.NewLine, problems.Select(static p => p.ToString())), nameof(units));

    /// <summary>Finds a unit by its id, in force or not.</summary>
    public bool TryGetUnit(string id, [NotNullWhen(true)] out OrganizationUnit? unit)
    {
        unit = _graph.Find(Guard.Against.Null(id))?.Unit;
        return unit is not null;
    }

    /// <summary>Who is this, on that day, and who holds its duties then.</summary>
    /// <param name="name">A name or alias.</param>
    /// <param name="on">The day.</param>
    /// <remarks>A name that several units bore in turn means the one in force on the day, else the last to have ceased, else the first to come.</remarks>
    public UnitLookup LookUp(string name, LocalDate on)
    {
        Guard.Against.NullOrWhiteSpace(name);
        return _byName.TryGetValue(name, out var bearers) ? LookUp(name, Choose(bearers, on), on) : new UnitUnknown(name, on);
    }

    /// <summary>Who are the members of a collective on that day.</summary>
    /// <param name="name">The collective as printed: 各县区党委.</param>
    /// <param name="on">The day.</param>
    /// <remarks>
    /// Where only the places are known as a collective (各县区), a name with 党委 or 政府 behind it means those organs of the members:
    /// the members that bear the word, else the units named after them, else the places themselves.
    /// </remarks>
    public CollectiveLookup MembersOf(string name, LocalDate on)
    {
        Guard.Against.NullOrWhiteSpace(name);
        if (_collectives.TryGetValue(name, out var collective))
            return Expand(name, collective, on, organ: null);
        return PlaceOrgan.TryRead(name, out var organ) && _collectives.TryGetValue(organ.Place, out collective)
            ? Expand(name, collective, on, organ)
            : new CollectiveUndetermined(name, on, CollectiveGap.UnknownName);
    }

    /// <summary>Who answered in person for a unit on that day: the holders of its posts, or of those of the units that hold its duties.</summary>
    /// <param name="name">A name or alias of the unit.</param>
    /// <param name="on">The day, such as the due day (终身追责).</param>
    public PrincipalLookup PrincipalsOf(string name, LocalDate on)
    {
        var unit = LookUp(name, on);
        var units = unit is UnitFound found ? [found.Unit] : unit.Holders;
        var posts = units.SelectMany(u => _posts.GetValueOrDefault(u.Id, [])).Where(p => DayRange.Of(p.From, p.To).Contains(on)).ToValueList();
        return posts.IsEmpty ? new PrincipalUnknown(unit) : new PrincipalKnown(unit, posts);
    }

    /// <summary>The superiors of a unit on that day, up to the top.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The directory holds no such unit.</exception>
    public EscalationPath EscalationPathOf(string unit, LocalDate on)
    {
        var start = Known(unit);
        var superiors = new List<OrganizationUnit>();
        var seen = new HashSet<UnitNode> { start };
        for (var node = start; node.Unit.Superior is { } id;)
        {
            var superior = _graph.Find(id)!;
            if (InForceFor(superior, on) is not { } next || !seen.Add(next))
                return new EscalationPath(start.Unit, on, superiors.ToValueList(), superior.Unit);
            superiors.Add(next.Unit);
            node = next;
        }

        return new EscalationPath(start.Unit, on, superiors.ToValueList(), brokenAt: null);
    }

    /// <summary>Finds the unit that answers together with a party committee or government of a place on that day (党政同责).</summary>
    /// <param name="unit">The id of the one organ.</param>
    /// <param name="on">The day.</param>
    /// <param name="counterpart">The other organ of the place.</param>
    /// <returns>False where the unit is no organ of a place, or the directory knows no other organ in force on the day.</returns>
    /// <exception cref="ArgumentException">The directory holds no such unit.</exception>
    public bool TryGetCounterpart(string unit, LocalDate on, [NotNullWhen(true)] out OrganizationUnit? counterpart)
    {
        counterpart = null;
        foreach (string name in Known(unit).Unit.Names)
        {
            if (PlaceOrgan.TryRead(name, out var organ) && _byOrgan.TryGetValue(organ.Counterpart, out var others))
                counterpart ??= Array.Find(others, n => n.PresenceOn(on) is Presence.InForce or Presence.Possible)?.Unit;
        }

        return counterpart is not null;
    }

    /// <summary>Whether a unit is one of those that answer under a name on that day: directly, by alias, as a member of the collective, or as a successor.</summary>
    /// <param name="actor">The unit, by name or alias.</param>
    /// <param name="name">The unit or collective that is named to answer.</param>
    /// <param name="on">The day.</param>
    /// <remarks>A unit under its old and its new name is one body, on whichever day the name changed.</remarks>
    public Accountability AccountabilityOf(string actor, string name, LocalDate on)
    {
        Guard.Against.NullOrWhiteSpace(actor);
        Guard.Against.NullOrWhiteSpace(name);
        if (string.Equals(actor, name, StringComparison.Ordinal))
            return Accountability.Accountable;
        var acting = LookUp(actor, on);
        if (acting is UnitUnknown)
            return Accountability.Undetermined;
        var named = LookUp(name, on);
        if (named is not UnitUnknown)
            return Compare(acting, Bodies(named), BodyOf(named.Named!), named is UnitUncertain);
        return MembersOf(name, on) is CollectiveExpanded expanded
            ? Compare(acting, [.. expanded.Members.Select(BodyOf)], body: null, isUncertain: false)
            : Accountability.Undetermined;
    }

    /// <inheritdoc/>
    public bool Equals(OrganizationDirectory? other) => other is not null
        && Units == other.Units
        && Successions == other.Successions
        && Collectives == other.Collectives
        && Posts == other.Posts;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Units, Successions, Collectives, Posts);

    private Accountability Compare(UnitLookup acting, HashSet<int> bodies, int? body, bool isUncertain)
    {
        int actor = BodyOf(acting.Named!);
        if (actor == body || (!isUncertain && bodies.Contains(actor)))
            return Accountability.Accountable;
        if (!bodies.Overlaps(Bodies(acting)))
            return Accountability.NotAccountable;
        return isUncertain || acting is UnitUncertain ? Accountability.Undetermined : Accountability.Accountable;
    }

    private HashSet<int> Bodies(UnitLookup lookup) => [BodyOf(lookup.Named!), .. lookup.Holders.Select(BodyOf)];

    private int BodyOf(OrganizationUnit unit) => _graph.Find(unit.Id)!.Body;

    private UnitNode Known(string unit) =>
        _graph.Find(Guard.Against.Null(unit)) ?? throw new ArgumentException($"The directory holds no unit '{unit}'.", nameof(unit));

    private static UnitNode Choose(UnitNode[] bearers, LocalDate on)
    {
        if (bearers.Length == 1)
            return bearers[0];
        return Array.Find(bearers, n => n.Days.Contains(on))
            ?? Array.Find(bearers, n => n.PresenceOn(on) == Presence.Possible)
            ?? Array.FindLast(bearers, n => n.Days.Last < on)
            ?? bearers[0];
    }

    private static UnitLookup LookUp(string name, UnitNode node, LocalDate on)
    {
        // The usual case, asked for every link of every measure: no trail to follow.
        if (node.PresenceOn(on) == Presence.InForce && node.Next.TrueForAll(static e => e.EndsPredecessor))
            return new UnitFound(name, on, node.Unit, node.Alone);
        var trail = DutyTrail.Of(node, on);
        var holders = trail.Holders.ToValueList();
        if (trail.SettledOn is { } day)
            return new UnitUncertain(name, on, node.Unit, day, holders);
        return node.PresenceOn(on) switch
        {
            Presence.Ceased => new UnitCeased(name, on, node.Unit, node.Days.Last, holders, trail.Unsucceeded.ToValueList()),
            Presence.NotYet => new UnitNotYet(name, on, node.Unit, node.Days.First, holders),
            _ => new UnitFound(name, on, node.Unit, holders),
        };
    }

    private CollectiveLookup Expand(string name, Collective collective, LocalDate on, PlaceOrgan? organ)
    {
        var listed = collective.Members.Where(m => DayRange.Of(m.From, m.To).Contains(on)).Select(m => _graph.Find(m.Unit)!);
        var members = new List<OrganizationUnit>();
        var unsucceeded = new List<OrganizationUnit>();
        foreach (var node in listed)
        {
            // A member listed for the day is believed where only the day of its succession is in doubt.
            if (node.PresenceOn(on) is Presence.InForce or Presence.Possible)
            {
                members.Add(node.Unit);
                continue;
            }

            var trail = DutyTrail.Of(node, on);
            members.AddRange(trail.Holders);
            unsucceeded.AddRange(trail.Unsucceeded);
        }

        var result = (organ is null ? members : Organs(members, organ.Kind, on)).Distinct().ToValueList();
        return result.IsEmpty
            ? new CollectiveUndetermined(name, on, CollectiveGap.NoKnownMember)
            : new CollectiveExpanded(name, on, result, unsucceeded.Distinct().ToValueList());
    }

    private IEnumerable<OrganizationUnit> Organs(List<OrganizationUnit> members, PlaceOrganKind kind, LocalDate on)
    {
        var organs = members.Where(m => m.Names.Any(n => PlaceOrgan.TryRead(n, out var organ) && organ.Kind == kind)).ToList();
        return organs.Count > 0 ? organs : members.Select(m => OrganOf(m, kind, on) ?? m);
    }

    private OrganizationUnit? OrganOf(OrganizationUnit place, PlaceOrganKind kind, LocalDate on) =>
        place.Names.SelectMany(name => _byOrgan.GetValueOrDefault(new PlaceOrgan(name, kind), []))
            .FirstOrDefault(n => n.PresenceOn(on) is Presence.InForce or Presence.Possible)?.Unit;

    private UnitNode? InForceFor(UnitNode node, LocalDate on)
    {
        if (node.PresenceOn(on) is Presence.InForce or Presence.Possible)
            return node;
        var trail = DutyTrail.Of(node, on);
        return trail.Holders.Count == 1 ? _graph.Find(trail.Holders[0].Id) : null;
    }

    private IEnumerable<LocalDate> FindReevaluationDays()
    {
        foreach (var node in _graph.Nodes)
        {
            yield return node.Days.First;
            yield return node.Days.Last.PlusDaysWithinCalendar(1);
        }

        // Where a beginning or an end is in doubt, so is the succession that makes it, from the same day.
        foreach (var edge in _graph.Nodes.SelectMany(static n => n.Next))
        {
            yield return edge.PossibleFrom;
            yield return edge.CertainFrom;
        }

        var ranges = Collectives.SelectMany(static c => c.Members).Select(static m => DayRange.Of(m.From, m.To))
            .Concat(Posts.Select(static p => DayRange.Of(p.From, p.To)));
        foreach (var range in ranges)
        {
            yield return range.First;
            yield return range.Last.PlusDaysWithinCalendar(1);
        }
    }
}
