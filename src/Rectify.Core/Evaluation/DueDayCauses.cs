using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Finds the facts by which a due day differs between two evaluations.</summary>
internal static class DueDayCauses
{
    /// <summary>Returns the facts that moved the day in the second evaluation and not in the first, and those that took back one which did.</summary>
    /// <param name="first">The measure in the first; null where its plan does not hold it.</param>
    /// <param name="second">The measure in the second; null where its plan does not hold it.</param>
    public static ValueList<ProgressEvent> Between(MeasureContext? first, MeasureContext? second)
    {
        if (first is null || second is null)
            return default;
        var before = first.DueDays.FindMoves();
        var now = second.DueDays.FindMoves();
        var retractions = second.Known.RetractedOf(second.Measure.Id).ToList();
        var takenBack = before.Except(now).SelectMany(fact => Lost(fact, second, retractions));
        return takenBack.Concat(now.Except(before)).ToArray().InOrderOfDays(static fact => fact.On).ToValueList();
    }

    // A fact that is known still, and moves the day no more, gave way to another, which is there for itself.
    private static IEnumerable<ProgressEvent> Lost(ProgressEvent fact, MeasureContext second, List<(ProgressEvent Fact, Retracted By)> retractions)
    {
        var by = retractions.Find(retracted => retracted.Fact == fact).By;
        if (by is not null)
            return [by];
        bool isKnown = second.AllEvents.Contains(fact) || second.Known.PlanEvents.Contains(fact);
        return isKnown ? [] : [fact];
    }
}
