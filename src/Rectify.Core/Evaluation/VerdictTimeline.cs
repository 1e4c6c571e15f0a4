using NodaTime;

namespace Rectify.Evaluation;

/// <summary>Goes through the verdicts of later days, with the facts frozen: one for each day on which a verdict can change.</summary>
internal static class VerdictTimeline
{
    // The built-in rules name a handful of days. A host's rule may name one empty day after another: a hundred years of them are enough.
    private const int MaxDays = 36_525;

    /// <summary>Returns the verdicts of the days after a day on which a verdict can change, in order.</summary>
    /// <param name="today">The verdicts of the first day, which are not returned.</param>
    /// <param name="evaluate">Evaluates a day.</param>
    public static IEnumerable<TVerdicts> After<TVerdicts>(TVerdicts today, Func<LocalDate, TVerdicts> evaluate)
        where TVerdicts : IDatedVerdicts
    {
        var verdicts = today;
        for (int days = 0; days < MaxDays && verdicts.ReevaluateOn is { } next; days++)
        {
            verdicts = evaluate(next);
            yield return verdicts;
        }
    }
}
