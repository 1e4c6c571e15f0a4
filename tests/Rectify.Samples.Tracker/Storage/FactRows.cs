using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Samples.Tracker.Storage;

/// <summary>Facts as rows, and back.</summary>
internal static class FactRows
{
    #region FactRows
    public static IEnumerable<FactRow> Of(string plan, long after, ProgressLog facts)
    {
        long firstObservation = after + facts.Events.Count;
        return
        [
            .. facts.Events.Select((fact, n) => new FactRow
            {
                Plan = plan,
                Position = after + n + 1,
                Measure = fact.Measure,
                On = fact.On.ToDateOnly(),
                IsObservation = false,
                Document = RectifyJson.WriteEvent(fact),
            }),
            .. facts.Observations.Select((observation, n) => new FactRow
            {
                Plan = plan,
                Position = firstObservation + n + 1,
                On = observation.On.ToDateOnly(),
                IsObservation = true,
                Document = RectifyJson.WriteObservation(observation),
            }),
        ];
    }

    public static ProgressLog LogOf(string plan, IReadOnlyCollection<FactRow> rows) => new(
        plan,
        rows.Where(static r => !r.IsObservation).Select(static r => RectifyJson.ReadEvent(r.Document).Value).ToValueList(),
        rows.Where(static r => r.IsObservation).Select(static r => RectifyJson.ReadObservation(r.Document).Value).ToValueList());
    #endregion
}
