using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The day lies where a succession may or may not have happened yet, as only its last possible day is documented. The holders are all that may be in force.</summary>
public sealed class UnitUncertain : UnitLookup
{
    internal UnitUncertain(string name, LocalDate on, OrganizationUnit unit, LocalDate settledOn, ValueList<OrganizationUnit> holders)
        : base(name, on, holders)
    {
        Unit = unit;
        SettledOn = settledOn;
    }

    /// <summary>The unit that the name stands for.</summary>
    public OrganizationUnit Unit { get; }

    /// <summary>The last possible day of the succession in question; of several, the last of them. From it on they are certain to have happened.</summary>
    public LocalDate SettledOn { get; }

    /// <inheritdoc/>
    public override OrganizationUnit Named => Unit;

    private protected override void Closed()
    {
    }
}
