using Rectify.Primitives;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Responsibility;

/// <summary>What a clause says of who does what.</summary>
public sealed record ResponsibilityReading
{
    internal ResponsibilityReading(
        string text, ValueList<RoleReading> roles, ValueList<RoleReading> standingRoles = default, ValueList<DeadlineReading> deadlines = default)
    {
        Text = text;
        Roles = roles;
        StandingRoles = standingRoles;
        Deadlines = deadlines;
    }

    /// <summary>The clause as given.</summary>
    public string Text { get; }

    /// <summary>The roles in the order of the text.</summary>
    public ValueList<RoleReading> Roles { get; }

    /// <summary>The roles that also hold for every later measure of the plan: 以下均需各县区落实,不再列出.</summary>
    public ValueList<RoleReading> StandingRoles { get; }

    /// <summary>The time limits that stand inside the clause, in the order of the text.</summary>
    public ValueList<DeadlineReading> Deadlines { get; }
}
