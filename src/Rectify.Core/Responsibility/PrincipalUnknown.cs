namespace Rectify.Responsibility;

/// <summary>The directory names nobody in a post of the unit on the day.</summary>
public sealed class PrincipalUnknown : PrincipalLookup
{
    internal PrincipalUnknown(UnitLookup unit)
        : base(unit)
    {
    }

    private protected override void Closed()
    {
    }
}
