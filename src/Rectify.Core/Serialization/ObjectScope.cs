namespace Rectify.Serialization;

/// <summary>How far the reading of one JSON object has come.</summary>
internal struct ObjectScope
{
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

    /// <summary>The member whose value the cursor stands on.</summary>
    public string Name { get; set; }

    /// <summary>One bit for each member met.</summary>
    public uint Seen { get; set; }

    /// <summary>One bit for each member met that is not null.</summary>
    public uint Given { get; set; }

    /// <summary>The place of the member that comes next in the written order.</summary>
    public int Expected { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>Determines whether a member was met that is not null.</summary>
    public readonly bool IsGiven(string member) => (Given & Members.Mask(member)) != 0;
}
