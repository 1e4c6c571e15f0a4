using Rectify.Primitives;

namespace Rectify.Text.Responsibility;

/// <summary>What a clause says of who does what.</summary>
public sealed record ResponsibilityReading
{
    internal ResponsibilityReading(string text, ValueList<RoleReading> roles)
    {
        Text = text;
        Roles = roles;
    }

    /// <summary>The clause as given.</summary>
    public string Text { get; }

    /// <summary>The roles in the order of the text.</summary>
    public ValueList<RoleReading> Roles { get; }
}
