using NodaTime;
using Rectify.Bulk;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>Counts the measures of one plan on a day.</summary>
internal static class PlanTally
{
    #region Of
    public static Tally Of(RectificationPlan plan, ProgressLog log, LocalDate asOf)
    {
        var columns = MeasureColumns.From(plan, log, factsOn: asOf);
        var tally = new Tally(columns.UnitCount);
        BulkEvaluator.Evaluate(columns, asOf, [], [], tally);
        return tally;
    }
    #endregion
}
