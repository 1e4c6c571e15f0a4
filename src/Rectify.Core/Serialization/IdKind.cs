namespace Rectify.Serialization;

/// <summary>The kinds of ids that must be unique in a document.</summary>
internal enum IdKind
{
    Measure,
    Goal,
    Safeguard,
    Problem,

    /// <summary>Milestones, indicators and duties: progress names them without their measure.</summary>
    Part,

    /// <summary>The years of a table of working days.</summary>
    WorkingDayYear,
}
