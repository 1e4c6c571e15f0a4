using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The name is in force on the day.</summary>
/// <remarks>The holders are the unit itself and, where it has given duties away and goes on, those that took them: which duties went is not in a directory.</remarks>
public sealed class UnitFound : UnitLookup
{
    internal UnitFound(string name, LocalDate on, OrganizationUnit unit, ValueList<OrganizationUnit> holders)
        : base(name, on, holders) => Unit = unit;

    /// <summary>The unit that bears the name.</summary>
    public OrganizationUnit Unit { get; }

    /// <inheritdoc/>
    public override OrganizationUnit Named => Unit;

    private protected override void Closed()
    {
    }
}
