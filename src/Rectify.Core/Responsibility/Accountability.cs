namespace Rectify.Responsibility;

/// <summary>Whether a unit is one of those that answer under a name.</summary>
public enum Accountability
{
    /// <summary>The directory does not state it.</summary>
    Undetermined,

    /// <summary>It is one of them: directly, by alias, as a member of the collective, or as a successor.</summary>
    Accountable,

    /// <summary>It is none of them.</summary>
    NotAccountable,
}
