using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>What differs between two editions of a plan: measures added and dropped, deadlines moved, targets tightened or weakened, units changed.</summary>
/// <remarks>Measures are recognised by equal wording, by equal id and similar wording, else by similar wording alone.</remarks>
public sealed class PlanDiff
{
    private PlanDiff(ValueList<Measure> added, ValueList<Measure> dropped, ValueList<MeasureDiff> changed)
    {
        Added = added;
        Dropped = dropped;
        Changed = changed;
    }

    /// <summary>Measures of the new edition that the old one does not have, in the order of the new.</summary>
    public ValueList<Measure> Added { get; }

    /// <summary>Measures of the old edition that the new one does not have, in the order of the old.</summary>
    public ValueList<Measure> Dropped { get; }

    /// <summary>Measures of both editions that differ, in the order of the new.</summary>
    public ValueList<MeasureDiff> Changed { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.IsEmpty && Dropped.IsEmpty && Changed.IsEmpty;

    /// <summary>Compares two editions of a plan.</summary>
    /// <exception cref="ArgumentNullException">A plan is null.</exception>
    public static PlanDiff Compare(RectificationPlan oldPlan, RectificationPlan newPlan)
    {
        Guard.Against.Null(oldPlan);
        Guard.Against.Null(newPlan);
        var pairs = MeasureMatcher.Match(oldPlan.Measures, newPlan.Measures);
        var matchedOld = pairs.Values.ToHashSet<Measure>(ReferenceEqualityComparer.Instance);
        return new PlanDiff(
            newPlan.Measures.Where(m => !pairs.ContainsKey(m)).ToValueList(),
            oldPlan.Measures.Where(m => !matchedOld.Contains(m)).ToValueList(),
            newPlan.Measures.Where(pairs.ContainsKey)
                .Select(m => new MeasureDiff(pairs[m], m, MeasureComparer.Compare(pairs[m], m)))
                .Where(static d => !d.Changes.IsEmpty)
                .ToValueList());
    }
}
