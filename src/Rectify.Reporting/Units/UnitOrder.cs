namespace Rectify.Reporting.Units;

/// <summary>What units are ordered by.</summary>
internal enum UnitOrder
{
    /// <summary>For action: most overdue first, then most lapsed, then the larger overdue share.</summary>
    WorstFirst,

    /// <summary>For honour: the larger completed share first, then the smaller overdue share.</summary>
    CompletedShare,
}
