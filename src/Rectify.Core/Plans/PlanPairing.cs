using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>Which measures, milestones, targets and duties of a new edition of a plan stand for which of the old, as <see cref="PlanDiff"/> pairs them.</summary>
public sealed class PlanPairing
{
    private readonly Dictionary<string, string> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _milestones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _duties = new(StringComparer.Ordinal);

    private PlanPairing(RectificationPlan oldPlan, RectificationPlan newPlan)
    {
        foreach (var (now, old) in MeasureMatcher.Match(oldPlan.Measures, newPlan.Measures))
        {
            _measures.Add(old.Id, now.Id);
            Pair(_milestones, old.Milestones, now.Milestones, static m => m.Text, static m => m.Id);
            Pair(_milestones, old.EarlierStages, now.EarlierStages, static m => m.Text, static m => m.Id);
            Pair(_indicators, old.Indicators, now.Indicators, static i => i.Name, static i => i.Id);
            Pair(_duties, old.Duties, now.Duties, static d => d.Text, static d => d.Id);
        }

        Pair(_indicators, IndicatorsOf(oldPlan), IndicatorsOf(newPlan), static i => i.Name, static i => i.Id);
        Pair(_duties, DutiesOf(oldPlan), DutiesOf(newPlan), static d => d.Text, static d => d.Id);
    }

    /// <summary>Pairs two editions of a plan.</summary>
    /// <param name="oldPlan">The old edition.</param>
    /// <param name="newPlan">The new edition.</param>
    /// <exception cref="ArgumentNullException">A plan is null.</exception>
    public static PlanPairing Of(RectificationPlan oldPlan, RectificationPlan newPlan) => new(Guard.Against.Null(oldPlan), Guard.Against.Null(newPlan));

    /// <summary>Returns the id in the new edition of a measure of the old; null where it has no partner.</summary>
    /// <param name="id">The id in the old edition.</param>
    public string? MeasureOf(string id) => _measures.GetValueOrDefault(id);

    /// <summary>Returns the id in the new edition of a milestone, or of a stage of a deadline, of the old; null where it has no partner.</summary>
    /// <param name="id">The id in the old edition.</param>
    public string? MilestoneOf(string id) => _milestones.GetValueOrDefault(id);

    /// <summary>Returns the id in the new edition of a target of the old; null where it has no partner.</summary>
    /// <param name="id">The id in the old edition.</param>
    public string? IndicatorOf(string id) => _indicators.GetValueOrDefault(id);

    /// <summary>Returns the id in the new edition of a duty of the old; null where it has no partner.</summary>
    /// <param name="id">The id in the old edition.</param>
    public string? DutyOf(string id) => _duties.GetValueOrDefault(id);

    private static ValueList<Indicators.TargetIndicator> IndicatorsOf(RectificationPlan plan) =>
        plan.Goals.SelectMany(static g => g.Indicators).Concat(plan.Problems.SelectMany(static p => p.Indicators)).ToValueList();

    private static ValueList<RecurringDuty> DutiesOf(RectificationPlan plan) => plan.Safeguards.SelectMany(static s => s.Duties).ToValueList();

    private static void Pair<T>(Dictionary<string, string> pairs, ValueList<T> oldParts, ValueList<T> newParts, Func<T, string> name, Func<T, string> id)
        where T : class
    {
        foreach (var (old, now) in PartPairing.Pair(oldParts, newParts, name))
        {
            if (old is not null && now is not null)
                pairs.TryAdd(id(old), id(now));
        }
    }
}
