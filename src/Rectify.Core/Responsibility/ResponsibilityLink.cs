using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Responsibility;

/// <summary>One unit's part in a measure, or the leader who oversees it.</summary>
[JsonConverter(typeof(RectifyJsonConverter<ResponsibilityLink>))]
public sealed record ResponsibilityLink
{
    /// <summary>A link.</summary>
    /// <param name="role">What the unit does.</param>
    /// <param name="unit">The unit as printed, with shared words given back; null only for a leader named beside the units.</param>
    /// <param name="isCollective">Whether the name stands for several units (各县区, 各成员单位), which a directory expands.</param>
    /// <param name="printedPrincipal">The principal as printed, or null where the text names none for this unit; a leader is always named.</param>
    /// <exception cref="ArgumentException">The unit is blank or missing, the role is no named value, or an overseeing link names nobody.</exception>
    public ResponsibilityLink(ResponsibilityRole role, string? unit, bool isCollective = false, Principal? printedPrincipal = null)
    {
        Role = Guard.Against.Undefined(role);
        Unit = role == ResponsibilityRole.Overseeing ? Guard.Against.BadOptionalName(unit) : Guard.Against.BadName(unit);
        IsCollective = isCollective && unit is null ? throw new ArgumentException("A link without a unit is no collective.", nameof(isCollective)) : isCollective;
        PrintedPrincipal = role == ResponsibilityRole.Overseeing ? Guard.Against.Null(printedPrincipal) : printedPrincipal;
    }

    /// <summary>What the unit does.</summary>
    public ResponsibilityRole Role { get; }

    /// <summary>The unit as printed, with shared words given back; null for a leader named beside the units.</summary>
    public string? Unit { get; }

    /// <summary>Whether the name stands for several units.</summary>
    public bool IsCollective { get; }

    /// <summary>The principal as printed, or null.</summary>
    public Principal? PrintedPrincipal { get; }

    /// <summary>The name under which the link is listed: the leader who oversees, else the unit.</summary>
    public string Name => Role == ResponsibilityRole.Overseeing ? PrintedPrincipal!.Title : Unit!;

    /// <summary>Whether it answers for the measure: as lead, responsible or territorial.</summary>
    internal bool IsAccountable => Role is ResponsibilityRole.Lead or ResponsibilityRole.Responsible or ResponsibilityRole.Territorial;

    /// <summary>Returns the principal derived from the unit. Null for a leader, who is named, and where nothing is derived.</summary>
    /// <param name="form">The form of words (<see cref="Rules.EvaluationPolicy.DerivedPrincipal"/>); null where nothing is derived.</param>
    public Principal? DerivedPrincipalBy(PrincipalForm? form) => Role == ResponsibilityRole.Overseeing || Unit is null ? null : form?.Of(Unit);

    /// <summary>Returns the principal who answers: as printed, else as derived; null where neither is there.</summary>
    /// <param name="form">The form of words (<see cref="Rules.EvaluationPolicy.DerivedPrincipal"/>); null where nothing is derived.</param>
    public Principal? PrincipalBy(PrincipalForm? form) => PrintedPrincipal ?? DerivedPrincipalBy(form);
}
