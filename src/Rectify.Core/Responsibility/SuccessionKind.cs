namespace Rectify.Responsibility;

/// <summary>How the duties of a unit pass to another.</summary>
public enum SuccessionKind
{
    /// <summary>更名: the same body under a new name. Predecessors and successors are paired by position.</summary>
    Rename,

    /// <summary>合并: units go into one, which may have stood before.</summary>
    Merge,

    /// <summary>分设: a unit becomes several new ones.</summary>
    Split,

    /// <summary>职能划转: duties pass to another unit; the unit that gives them may go on.</summary>
    Transfer,
}
