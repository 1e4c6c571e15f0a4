using NodaTime;

namespace Rectify.Responsibility;

/// <summary>The directory knows the name on no day at all.</summary>
public sealed class UnitUnknown : UnitLookup
{
    internal UnitUnknown(string name, LocalDate on)
        : base(name, on, holders: default)
    {
    }

    /// <inheritdoc/>
    public override OrganizationUnit? Named => null;

    private protected override void Closed()
    {
    }
}
