using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>Looks for successions that do not fit the units: unknown ids, cycles, gaps, and predecessors that outlast them.</summary>
internal sealed class SuccessionChecks(SuccessionGraph graph, Action<string, string> report)
{
    private readonly Dictionary<string, List<string>> _passesTo = new(StringComparer.Ordinal);

    public void Check(ValueList<Succession> successions)
    {
        for (int i = 0; i < successions.Count; i++)
        {
            string path = DirectoryChecks.At("successions", i);
            CheckIds(path, "from", successions[i].From);
            CheckIds(path, "to", successions[i].To);
            CheckPairs(path, successions[i]);
            CheckCycle(path, successions[i]);
            CheckPredecessors(path, successions[i]);
            CheckSuccessors(path, successions[i]);
        }
    }

    private void CheckIds(string path, string side, ValueList<string> ids)
    {
        if (ids.IsEmpty)
            report($"{path}.{side}", "A succession names at least one unit on either side.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < ids.Count; i++)
        {
            string at = DirectoryChecks.At(path, side, i);
            if (graph.Find(ids[i]) is null)
                report(at, $"No unit has the id '{ids[i]}'.");
            else if (!seen.Add(ids[i]))
                report(at, $"Unit '{ids[i]}' stands twice.");
        }
    }

    private void CheckPairs(string path, Succession succession)
    {
        if (succession.Kind == SuccessionKind.Rename && succession.From.Count != succession.To.Count)
            report(path, "A rename has as many successors as predecessors.");
        else if (!succession.From.IsEmpty && !succession.To.IsEmpty && !SuccessionGraph.Pairs(succession).Any())
            report(path, "A unit cannot succeed itself.");
    }

    // The succession that closes a cycle is the one reported.
    private void CheckCycle(string path, Succession succession)
    {
        bool closes = false;
        foreach (var (from, to) in SuccessionGraph.Pairs(succession))
        {
            closes |= Reaches(to, from);
            if (!_passesTo.TryGetValue(from, out var next))
                _passesTo[from] = next = [];
            next.Add(to);
        }

        if (closes)
            report(path, "The successions lead back to a unit they started from.");
    }

    private bool Reaches(string start, string target)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out string? id))
        {
            if (string.Equals(id, target, StringComparison.Ordinal))
                return true;
            if (!seen.Add(id) || !_passesTo.TryGetValue(id, out var next))
                continue;
            foreach (string other in next)
                open.Push(other);
        }

        return false;
    }

    private void CheckPredecessors(string path, Succession succession)
    {
        for (int i = 0; i < succession.From.Count; i++)
        {
            if (graph.Find(succession.From[i]) is { } node && PredecessorProblem(node, succession) is { } problem)
                report(DirectoryChecks.At(path, "from", i), problem);
        }
    }

    private static string? PredecessorProblem(UnitNode node, Succession succession)
    {
        var edge = node.Next.Find(e => ReferenceEquals(e.Source, succession));
        if (edge is null || IsBackwardsItself(node))
            return null;
        var eve = edge.CertainFrom.PlusDaysWithinCalendar(-1);
        if (node.Days.First > eve)
            return $"Unit '{node.Unit.Id}' begins on {Spelling.Iso(node.Days.First)} and holds no duty on the day before the succession.";
        if (node.Days.Last < eve)
            return $"Unit '{node.Unit.Id}' ends on {Spelling.Iso(node.Days.Last)}, which leaves its duties without a holder until {Spelling.Iso(succession.On)}.";
        return edge.EndsPredecessor && node.Days.Last > succession.On
            ? $"Unit '{node.Unit.Id}' is still in force after the succession that ends it."
            : null;
    }

    private void CheckSuccessors(string path, Succession succession)
    {
        for (int i = 0; i < succession.To.Count; i++)
        {
            if (graph.Find(succession.To[i]) is { } node && SuccessorProblem(node, succession) is { } problem)
                report(DirectoryChecks.At(path, "to", i), problem);
        }
    }

    private static string? SuccessorProblem(UnitNode node, Succession succession)
    {
        foreach (var edge in node.Previous.Where(e => ReferenceEquals(e.Source, succession)))
        {
            if (!IsBackwardsItself(node) && !node.Days.Contains(edge.CertainFrom))
                return $"Unit '{node.Unit.Id}' is not in force on {Spelling.Iso(edge.CertainFrom)}, when it takes the duties.";
        }

        return null;
    }

    // Stated so by the unit, which is reported there; days that a succession turns round are the succession's fault.
    private static bool IsBackwardsItself(UnitNode node) => DayRange.Of(node.Unit.From, node.Unit.To).IsBackwards;
}
