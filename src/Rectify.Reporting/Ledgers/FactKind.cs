namespace Rectify.Reporting.Ledgers;

/// <summary>What a column of facts holds.</summary>
internal enum FactKind
{
    /// <summary>The id of a measure, milestone, duty or indicator.</summary>
    Id,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A percentage, 0 to 100.</summary>
    Percent,

    /// <summary>An observed number.</summary>
    Number,

    /// <summary>An observed level without a number.</summary>
    Level,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A type of event.</summary>
    EventType,

    /// <summary>A kind of supervision.</summary>
    SupervisionKind,

    /// <summary>Documents that show a fact, a line for each.</summary>
    Evidence,
}
