using Rectify.Indicators;
using Rectify.Plans;

namespace Rectify.Reporting.Ledgers;

/// <summary>The ids that facts may name.</summary>
internal static class PlanIds
{
    /// <summary>The milestones of a measure, with the stages of its deadline; null where the measure is not known.</summary>
    public static string[]? MilestonesOf(Measure? measure) => measure is null ? null : [.. measure.Milestones.Concat(measure.EarlierStages).Select(static m => m.Id)];

    /// <summary>The duties of a measure; null where the measure is not known.</summary>
    public static string[]? DutiesOf(Measure? measure) => measure is null ? null : [.. measure.Duties.Select(static d => d.Id)];

    /// <summary>The duties of the safeguards.</summary>
    public static string[] SafeguardDutiesOf(RectificationPlan plan) => [.. plan.Safeguards.SelectMany(static s => s.Duties).Select(static d => d.Id)];

    /// <summary>Every target.</summary>
    public static IEnumerable<TargetIndicator> TargetsOf(RectificationPlan plan) => plan.Measures.SelectMany(static m => m.Indicators)
        .Concat(plan.Goals.SelectMany(static g => g.Indicators))
        .Concat(plan.Problems.SelectMany(static p => p.Indicators));

    /// <summary>Every id that a column of facts may hold; null where the column holds none of the plan.</summary>
    public static IEnumerable<string>? Of(RectificationPlan plan, string member) => member switch
    {
        "measure" or "into" => plan.Measures.Select(static m => m.Id),
        "milestone" => plan.Measures.SelectMany(static m => MilestonesOf(m)!),
        "duty" => plan.Measures.SelectMany(static m => DutiesOf(m)!).Concat(SafeguardDutiesOf(plan)),
        "indicator" => TargetsOf(plan).Select(static i => i.Id),
        _ => null,
    };
}
