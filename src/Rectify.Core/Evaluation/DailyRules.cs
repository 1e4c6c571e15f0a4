namespace Rectify.Evaluation;

/// <summary>The rules about measures whose verdict is computed from the days of a folded row, one bit each; a set bit is a violation.</summary>
/// <remarks>
/// The bits are in the order of the rules' ids, and so in the order of their bits in a <see cref="Rules.RuleMask"/>.
/// A rule that is undetermined or not applicable leaves its bit clear, as it makes no finding.
/// </remarks>
[Flags]
internal enum DailyRules : byte
{
    /// <summary>No rule is violated.</summary>
    None = 0,

    /// <summary>RCT2001: overdue.</summary>
    Overdue = 1,

    /// <summary>RCT2002: due soon.</summary>
    DueSoon = 2,

    /// <summary>RCT2004: behind schedule.</summary>
    BehindSchedule = 4,

    /// <summary>RCT3001: an indicator missed.</summary>
    IndicatorMissed = 8,

    /// <summary>RCT3002: a due indicator without any observation.</summary>
    IndicatorUnobserved = 16,

    /// <summary>RCT5002: completed while an indicator is missed or unobserved.</summary>
    CompletedWithTargetUnmet = 32,

    /// <summary>RCT5005: look-back overdue.</summary>
    LookBackOverdue = 64,

    /// <summary>RCT6001: no report for too long.</summary>
    ReportOverdue = 128,
}
