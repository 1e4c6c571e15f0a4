using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The unit that bears the name begins later. The holders are those that it takes its duties from, as far as they are in force on the day.</summary>
public sealed class UnitNotYet : UnitLookup
{
    internal UnitNotYet(string name, LocalDate on, OrganizationUnit unit, LocalDate firstDay, ValueList<OrganizationUnit> holders)
        : base(name, on, holders)
    {
        Unit = unit;
        FirstDay = firstDay;
    }

    /// <summary>The unit that bears the name first.</summary>
    public OrganizationUnit Unit { get; }

    /// <summary>Its first day.</summary>
    public LocalDate FirstDay { get; }

    /// <inheritdoc/>
    public override OrganizationUnit Named => Unit;

    private protected override void Closed()
    {
    }
}
