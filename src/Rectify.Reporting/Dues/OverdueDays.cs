using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Dues;

/// <summary>How long a measure has been overdue.</summary>
internal static class OverdueDays
{
    /// <summary>The days as RCT2001 counts them: from the later of the due day and the day on which the work was last undone; 0 or less where it is not overdue.</summary>
    public static int Of(MeasureAssessment measure)
    {
        var days = measure.Findings.FirstOrDefault(static f => f.Rule.Id is RuleIds.Overdue)?.Outcome.Arguments.FirstOrDefault(static a => a.Name is "days");
        return (int?)days?.Number ?? -(measure.DaysToDue ?? 0);
    }
}
