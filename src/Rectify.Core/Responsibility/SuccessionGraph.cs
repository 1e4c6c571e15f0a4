using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>Units joined by successions: where the days in force and the lines of succession are worked out, once.</summary>
/// <remarks>It can be built of bad data too, as the checks look at it; only checked data may be followed.</remarks>
internal sealed class SuccessionGraph
{
    private readonly Dictionary<string, UnitNode> _byId;

    public SuccessionGraph(ValueList<OrganizationUnit> units, ValueList<Succession> successions)
    {
        Nodes = [.. units.Select(static (unit, index) => new UnitNode(unit, index))];
        _byId = new Dictionary<string, UnitNode>(StringComparer.Ordinal);
        foreach (var node in Nodes)
            _byId.TryAdd(node.Unit.Id, node);
        foreach (var succession in successions)
            Join(succession);
        NumberBodies();
        SettleDays();
        SettleOpenDays();
    }

    public IReadOnlyList<UnitNode> Nodes { get; }

    public UnitNode? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The pairs of ids between which duties pass: by position in a rename, each to each otherwise; a unit on both sides goes on.</summary>
    public static IEnumerable<(string From, string To)> Pairs(Succession succession) => succession.Kind == SuccessionKind.Rename
        ? succession.From.Zip(succession.To)
        : succession.From.SelectMany(_ => succession.To, static (from, to) => (from, to)).Where(static pair => !string.Equals(pair.from, pair.to, StringComparison.Ordinal));

    private void Join(Succession succession)
    {
        foreach (var (fromId, toId) in Pairs(succession))
        {
            if (Find(fromId) is not { } from || Find(toId) is not { } to)
                continue;
            var edge = new SuccessionEdge(succession, from, to);
            from.Next.Add(edge);
            to.Previous.Add(edge);
        }
    }

    private void NumberBodies()
    {
        var open = new Stack<UnitNode>();
        foreach (var start in Nodes)
        {
            open.Push(start);
            while (open.TryPop(out var node))
            {
                if (node.Body >= 0)
                    continue;
                node.Body = start.Index;
                foreach (var edge in node.Next.Concat(node.Previous).Where(static e => e.Source.Kind == SuccessionKind.Rename))
                    open.Push(edge.From == node ? edge.To : edge.From);
            }
        }
    }

    private void SettleDays()
    {
        foreach (var node in Nodes)
        {
            var begin = node.Unit.From ?? First(node.Previous.Where(static e => e.BeginsSuccessor).Select(static e => e.CertainFrom));
            var end = node.Unit.To ?? First(node.Next.Where(static e => e.EndsPredecessor).Select(static e => e.Source.On.PlusDaysWithinCalendar(-1)));
            node.Days = DayRange.Of(begin, end);
            node.PossibleFrom = node.Days.First;
        }
    }

    private void SettleOpenDays()
    {
        foreach (var edge in Nodes.SelectMany(static n => n.Next))
            edge.PossibleFrom = edge.IsOpen ? EarliestDay(edge) : edge.CertainFrom;
        foreach (var node in Nodes)
        {
            node.UncertainFrom = First(node.Next.Where(static e => e.IsOpen && e.EndsPredecessor).Select(static e => e.PossibleFrom));
            if (First(node.Previous.Where(static e => e.LeavesBeginningOpen).Select(static e => e.PossibleFrom)) is { } possible)
                node.PossibleFrom = possible;
        }
    }

    // Not before the successor's own documented first day, and not on the predecessor's.
    private static LocalDate EarliestDay(SuccessionEdge edge)
    {
        var bySuccessor = edge.To.Unit.From < edge.Source.On ? edge.To.Unit.From.Value : LocalDate.MinIsoValue;
        bool beginningKnown = edge.From.Days.First > LocalDate.MinIsoValue && !edge.From.Previous.Any(static e => e.LeavesBeginningOpen);
        var byPredecessor = beginningKnown ? edge.From.Days.First.PlusDaysWithinCalendar(1) : LocalDate.MinIsoValue;
        return LocalDate.Min(edge.Source.On, LocalDate.Max(bySuccessor, byPredecessor));
    }

    private static LocalDate? First(IEnumerable<LocalDate> days) => days.Select(static day => (LocalDate?)day).Min();
}
