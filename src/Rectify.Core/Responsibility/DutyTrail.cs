using NodaTime;

namespace Rectify.Responsibility;

/// <summary>Follows the duties of a unit through the successions to those who hold them on a day.</summary>
internal sealed class DutyTrail
{
    private readonly LocalDate _on;
    private readonly HashSet<UnitNode> _visited = [];

    private DutyTrail(LocalDate on) => _on = on;

    /// <summary>The units in force on the day that hold the duties; or all that may.</summary>
    public List<OrganizationUnit> Holders { get; } = [];

    /// <summary>The units at which a line breaks off.</summary>
    public List<OrganizationUnit> Unsucceeded { get; } = [];

    /// <summary>The day from which the answer is certain, or null where it is.</summary>
    public LocalDate? SettledOn { get; private set; }

    public static DutyTrail Of(UnitNode node, LocalDate on)
    {
        var trail = new DutyTrail(on);
        trail.Follow(node);
        return trail;
    }

    private void Follow(UnitNode node)
    {
        if (!_visited.Add(node))
            return;
        switch (node.PresenceOn(_on))
        {
            case Presence.InForce:
                Holders.Add(node.Unit);
                FollowOn(node.Next.Where(static e => !e.EndsPredecessor));
                break;
            case Presence.Possible:
                Holders.Add(node.Unit);
                FollowOn(node.Next);
                FollowBack(node.Previous.Where(e => e.LeavesBeginningOpen && IsInDoubt(e)));
                break;
            case Presence.Ceased:
                if (!FollowOn(node.Next))
                    Unsucceeded.Add(node.Unit);
                break;
            default:
                FollowBack(node.Previous);
                break;
        }
    }

    private bool FollowOn(IEnumerable<SuccessionEdge> edges)
    {
        bool any = false;
        foreach (var edge in edges.Where(e => e.PossibleFrom <= _on))
        {
            any = true;
            Note(edge);
            Follow(edge.To);
        }

        return any;
    }

    private void FollowBack(IEnumerable<SuccessionEdge> edges)
    {
        foreach (var edge in edges)
        {
            Note(edge);
            Follow(edge.From);
        }
    }

    private void Note(SuccessionEdge edge)
    {
        if (IsInDoubt(edge))
            SettledOn = SettledOn is { } day ? LocalDate.Max(day, edge.CertainFrom) : edge.CertainFrom;
    }

    private bool IsInDoubt(SuccessionEdge edge) => edge.PossibleFrom <= _on && _on < edge.CertainFrom;
}
