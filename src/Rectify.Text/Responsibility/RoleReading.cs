using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>The units that one clause gives one role.</summary>
public sealed record RoleReading
{
    internal RoleReading(ResponsibilityRole? role, ValueList<OrganizationReading> units, bool isOpenEnded = false)
    {
        Role = role;
        Units = units;
        IsOpenEnded = isOpenEnded;
    }

    /// <summary>The role; null for posts named in person (市委书记任组长), whose "units" are posts. The "units" of <see cref="ResponsibilityRole.Overseeing"/> are the leaders as printed (责任领导:副市长).</summary>
    public ResponsibilityRole? Role { get; }

    /// <summary>The units one by one, with shared words given back where they belong.</summary>
    public ValueList<OrganizationReading> Units { get; }

    /// <summary>Whether the text says that there are more units than it names (等).</summary>
    public bool IsOpenEnded { get; }

    /// <summary>Whether any of the units is a collective.</summary>
    public bool HasCollective => Units.Any(static u => u.IsCollective);
}
