using System.Globalization;
using NodaTime;
using Rectify.Primitives;
using static Rectify.Primitives.Spelling;

namespace Rectify.Responsibility;

/// <summary>Looks for everything in the data of a directory that does not fit together.</summary>
internal sealed class DirectoryChecks
{
    private readonly SuccessionGraph _graph;
    private readonly List<DirectoryProblem> _problems = [];

    private DirectoryChecks(SuccessionGraph graph) => _graph = graph;

    public static ValueList<DirectoryProblem> Find(
        SuccessionGraph graph,
        ValueList<OrganizationUnit> units,
        ValueList<Succession> successions,
        ValueList<Collective> collectives,
        ValueList<Post> posts)
    {
        var checks = new DirectoryChecks(graph);
        checks.CheckUnits(units);
        checks.CheckSuperiors(units);
        checks.CheckNames();
        new SuccessionChecks(graph, checks.Report).Check(successions);
        checks.CheckCollectives(collectives);
        checks.CheckPosts(posts);
        return checks._problems.ToValueList();
    }

    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]");

    public static string At(string path, string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}.{list}[{index}]");

    private void Report(string path, string message) => _problems.Add(new DirectoryProblem(path, message));

    private void CheckUnits(ValueList<OrganizationUnit> units)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < units.Count; i++)
        {
            string path = At("units", i);
            if (!ids.Add(units[i].Id))
                Report($"{path}.id", $"Unit '{units[i].Id}' stands twice.");
            for (int k = 0; k < units[i].Aliases.Count; k++)
            {
                if (string.IsNullOrWhiteSpace(units[i].Aliases[k]))
                    Report(At(path, "aliases", k), "An alias is blank.");
            }

            CheckOrder(path, units[i].From, units[i].To);
        }
    }

    private void CheckOrder(string path, LocalDate? from, LocalDate? to)
    {
        if (DayRange.Of(from, to).IsBackwards)
            Report($"{path}.to", $"The last day {Iso(to!.Value)} lies before the first day {Iso(from!.Value)}.");
    }

    private void CheckReference(string path, string unit)
    {
        if (_graph.Find(unit) is null)
            Report(path, $"No unit has the id '{unit}'.");
    }

    private void CheckSuperiors(ValueList<OrganizationUnit> units)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < units.Count; i++)
        {
            if (units[i].Superior is { } superior)
                CheckReference($"{At("units", i)}.superior", superior);
            CheckChain(units[i], settled);
        }
    }

    // Walks up until a unit that earlier walks have passed; meeting a unit of this walk again is a cycle, reported once.
    private void CheckChain(OrganizationUnit start, HashSet<string> settled)
    {
        var walk = new HashSet<string>(StringComparer.Ordinal);
        for (var unit = start; unit is not null && !settled.Contains(unit.Id); unit = unit.Superior is { } id ? _graph.Find(id)?.Unit : null)
        {
            if (walk.Add(unit.Id))
                continue;
            Report($"{At("units", _graph.Find(unit.Id)!.Index)}.superior", $"Unit '{unit.Id}' is above itself.");
            break;
        }

        settled.UnionWith(walk);
    }

    private void CheckNames()
    {
        var bearers = _graph.Nodes
            .SelectMany(static node => node.Unit.Names, static (node, name) => (Node: node, Name: name))
            .GroupBy(static x => x.Name, static x => x.Node, StringComparer.Ordinal);
        foreach (var group in bearers)
        {
            foreach (var (first, second) in Overlaps([.. group], static node => node.Days))
                Report(PathOfName(second, group.Key), $"'{group.Key}' also names unit '{first.Unit.Id}' {WhenBoth(first.Days, second.Days)}.");
        }
    }

    // A range that is open has no day to be named.
    private static string WhenBoth(DayRange first, DayRange second)
    {
        var (from, to) = (LocalDate.Max(first.First, second.First), LocalDate.Min(first.Last, second.Last));
        return from > LocalDate.MinIsoValue ? $"on {Iso(from)}" : to < LocalDate.MaxIsoValue ? $"on {Iso(to)}" : "on every day";
    }

    private static string PathOfName(UnitNode node, string name)
    {
        string path = At("units", node.Index);
        int alias = string.Equals(node.Unit.Name, name, StringComparison.Ordinal) ? -1 : node.Unit.Aliases.AsSpan().IndexOf(name);
        return alias < 0 ? $"{path}.name" : At(path, "aliases", alias);
    }

    private void CheckCollectives(ValueList<Collective> collectives)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < collectives.Count; i++)
        {
            string path = At("collectives", i);
            if (!names.Add(collectives[i].Name))
                Report($"{path}.name", $"Collective '{collectives[i].Name}' stands twice.");
            CheckMembers(path, collectives[i].Members);
        }
    }

    private void CheckMembers(string path, ValueList<CollectiveMembership> members)
    {
        for (int i = 0; i < members.Count; i++)
        {
            string at = At(path, "members", i);
            CheckReference($"{at}.unit", members[i].Unit);
            CheckOrder(at, members[i].From, members[i].To);
        }

        foreach (var group in members.Select(static (member, index) => (member, index)).GroupBy(static x => x.member.Unit, StringComparer.Ordinal))
        {
            foreach (var (_, second) in Overlaps([.. group], static x => DayRange.Of(x.member.From, x.member.To)))
                Report(At(path, "members", second.index), $"Unit '{group.Key}' is a member twice on one day.");
        }
    }

    private void CheckPosts(ValueList<Post> posts)
    {
        for (int i = 0; i < posts.Count; i++)
        {
            string path = At("posts", i);
            CheckReference($"{path}.unit", posts[i].Unit);
            CheckOrder(path, posts[i].From, posts[i].To);
        }

        foreach (var group in posts.Select(static (post, index) => (post, index)).GroupBy(static x => (x.post.Unit, x.post.Title)))
        {
            foreach (var (first, second) in Overlaps([.. group], static x => DayRange.Of(x.post.From, x.post.To)))
                Report(At("posts", second.index), $"{group.Key.Title} of '{group.Key.Unit}' has two entries on one day: {first.post.Holder} and {second.post.Holder}.");
        }
    }

    // In order of their first days: the one that lasts longest so far is the one a later range can run into.
    private static IEnumerable<(T First, T Second)> Overlaps<T>(IReadOnlyList<T> items, Func<T, DayRange> range)
    {
        if (items.Count < 2)
            yield break;
        var ordered = items.Where(item => !range(item).IsBackwards).OrderBy(item => range(item).First).ToList();
        for (int i = 1, longest = 0; i < ordered.Count; i++)
        {
            if (range(ordered[longest]).Overlaps(range(ordered[i])))
                yield return (ordered[longest], ordered[i]);
            if (range(ordered[i]).Last > range(ordered[longest]).Last)
                longest = i;
        }
    }
}
