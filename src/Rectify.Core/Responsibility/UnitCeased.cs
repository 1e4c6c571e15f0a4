using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The unit that bore the name has ceased. Where it has successors, the holders are those in force on the day.</summary>
public sealed class UnitCeased : UnitLookup
{
    internal UnitCeased(string name, LocalDate on, OrganizationUnit unit, LocalDate lastDay, ValueList<OrganizationUnit> holders, ValueList<OrganizationUnit> unsucceeded)
        : base(name, on, holders)
    {
        Unit = unit;
        LastDay = lastDay;
        Unsucceeded = unsucceeded;
    }

    /// <summary>The unit that bore the name last.</summary>
    public OrganizationUnit Unit { get; }

    /// <summary>Its last day, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The units at which a line of succession breaks off: they have ceased and nobody took their duties. The unit itself, where it has no successor.</summary>
    public ValueList<OrganizationUnit> Unsucceeded { get; }

    /// <inheritdoc/>
    public override OrganizationUnit Named => Unit;

    private protected override void Closed()
    {
    }
}
