namespace Rectify.Serialization;

/// <summary>How far the reading of one JSON object has come.</summary>
internal struct ObjectScope
{
    public MemberPositions Positions;

    /// <summary>The member whose value the cursor stands on.</summary>
    public string Name;

    /// <summary>One bit for each member met.</summary>
    public uint Seen;

    /// <summary>One bit for each member met that is not null.</summary>
    public uint Given;

    /// <summary>The place of the member that comes next in the written order.</summary>
    public int Expected;

    public bool IsClosed;

    public ObjectScope(MemberSet members, int start, int problemsBefore)
    {
        Members = members;
        Start = start;
        ProblemsBefore = problemsBefore;
        Name = "";
    }

    public MemberSet Members { get; }

    /// <summary>Where the object begins, in bytes.</summary>
    public int Start { get; }

    /// <summary>The number of problems known when the object began.</summary>
    public int ProblemsBefore { get; }

    /// <summary>Where a member begins, or the object where the member is not there.</summary>
    public readonly int PositionOf(string name)
    {
        int index = Members.IndexOf(name);
        return (Seen & (1u << index)) != 0 ? Positions[index] : Start;
    }
}
