using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The members of a collective on a day; at least one.</summary>
public sealed class CollectiveExpanded : CollectiveLookup
{
    internal CollectiveExpanded(string name, LocalDate on, ValueList<OrganizationUnit> members, ValueList<OrganizationUnit> unsucceeded)
        : base(name, on)
    {
        Members = members;
        Unsucceeded = unsucceeded;
    }

    /// <summary>The members, each once, in the order of the directory; one that has ceased is replaced by those that hold its duties.</summary>
    public ValueList<OrganizationUnit> Members { get; }

    /// <summary>Units listed as members for the day that have ceased without a successor.</summary>
    public ValueList<OrganizationUnit> Unsucceeded { get; }

    private protected override void Closed()
    {
    }
}
