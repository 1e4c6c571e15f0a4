using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>Our object evaluator for the status and the daily rules alone, on measures that are prepared once; counts per unit and status as the hand-written loop does.</summary>
internal sealed class PreparedObjects(PreparedPlan[] plans, PeerMeasure[] measures)
{
    private readonly PreparedMeasure[] _measures = [.. plans.SelectMany(static p => p.Measures)];
    private readonly int[] _units = Array.ConvertAll(measures, static m => m.Unit);

    public void Run(RuleMask[] masks, long[] counts)
    {
        for (int i = 0; i < _measures.Length; i++)
        {
            var status = _measures[i].StatusOn(Workload.AsOf, out masks[i]);
            counts[(_units[i] * 8) + (int)status.Schedule]++;
        }
    }
}
