using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The directory names who held posts of the unit, or of those that hold its duties, on the day.</summary>
public sealed class PrincipalKnown : PrincipalLookup
{
    internal PrincipalKnown(UnitLookup unit, ValueList<Post> posts)
        : base(unit) => Posts = posts;

    /// <summary>The posts in the order of the directory; at least one.</summary>
    public ValueList<Post> Posts { get; }

    private protected override void Closed()
    {
    }
}
