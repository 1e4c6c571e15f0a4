namespace Rectify.Text.Lists;

/// <summary>What a column of a list holds.</summary>
internal enum ListField
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>The number or id of the row.</summary>
    Id,

    /// <summary>The running number of the row; its id, where no other column has one.</summary>
    RowNumber,

    /// <summary>What was found.</summary>
    Problem,

    /// <summary>What was found, where no other column says so.</summary>
    Description,

    /// <summary>What is to be done.</summary>
    Measure,

    /// <summary>What is to be done, where no other column says so.</summary>
    Recommendation,

    /// <summary>What was answered to a recommendation; what is to be done, where no other column says so.</summary>
    Response,

    /// <summary>What is to be reached.</summary>
    Target,

    /// <summary>Who is responsible.</summary>
    Responsible,

    /// <summary>Who leads.</summary>
    Lead,

    /// <summary>Who supports.</summary>
    Supporting,

    /// <summary>Who supervises.</summary>
    Supervising,

    /// <summary>Who accepts.</summary>
    Accepting,

    /// <summary>Units in official Chinese; the heading names their role.</summary>
    Units,

    /// <summary>The person who answers.</summary>
    Person,

    /// <summary>The leader who oversees.</summary>
    Leader,

    /// <summary>The time limit.</summary>
    Due,

    /// <summary>The time limit as first written.</summary>
    OriginalDue,

    /// <summary>A day that was set in place of the time limit.</summary>
    RevisedDue,

    /// <summary>The day of completion; where no column has the time limit, the limit of what is still open.</summary>
    Completion,

    /// <summary>The day on which it was completed.</summary>
    CompletedOn,

    /// <summary>The day on which it begins.</summary>
    Start,

    /// <summary>Dated steps.</summary>
    Milestones,

    /// <summary>Where it stands.</summary>
    Status,

    /// <summary>How much is done.</summary>
    Percent,

    /// <summary>What is reported in words.</summary>
    Progress,

    /// <summary>A severity, priority or category, kept as a label.</summary>
    Label,
}
