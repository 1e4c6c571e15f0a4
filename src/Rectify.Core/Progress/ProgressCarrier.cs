using System.Globalization;
using Ardalis.GuardClauses;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Moves a log to a new edition of its plan: each fact goes with the measure, milestone, target or duty that it names, whatever its id there.</summary>
/// <remarks>Nothing is moved by its id alone: in an amended plan the same id may name other work.</remarks>
public static class ProgressCarrier
{
    /// <summary>Moves a log.</summary>
    /// <param name="log">The log, which fits the old edition.</param>
    /// <param name="oldPlan">The old edition.</param>
    /// <param name="newPlan">The new edition.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CarriedProgress Carry(ProgressLog log, RectificationPlan oldPlan, RectificationPlan newPlan)
    {
        Guard.Against.Null(log);
        var pairing = PlanPairing.Of(oldPlan, newPlan);
        var left = new List<UncarriedFact>();
        var events = new List<ProgressEvent>();
        for (int i = 0; i < log.Events.Count; i++)
        {
            var carried = Move(log.Events[i], pairing, out var lost);
            if (carried is null)
                left.Add(new UncarriedFact(At("events", i, lost.Member), lost.Name, log.Events[i], observation: null));
            else
                events.Add(carried);
        }

        var observations = new List<Observation>();
        for (int i = 0; i < log.Observations.Count; i++)
        {
            if (pairing.IndicatorOf(log.Observations[i].Indicator) is { } indicator)
                observations.Add(log.Observations[i] with { Indicator = indicator });
            else
                left.Add(new UncarriedFact(At("observations", i, "indicator"), log.Observations[i].Indicator, fact: null, log.Observations[i]));
        }

        LeaveRetractions(log, events, left);
        return new CarriedProgress(new ProgressLog(newPlan.Id, [.. events], [.. observations]), left.ToValueList());
    }

    // A retraction goes where the fact goes that it takes back.
    private static void LeaveRetractions(ProgressLog log, List<ProgressEvent> events, List<UncarriedFact> left)
    {
        var gone = left.Select(static l => l.Event?.Id ?? l.Observation?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < log.Events.Count; i++)
        {
            if (log.Events[i] is not Retracted retraction || !gone.Contains(retraction.Fact))
                continue;
            left.Add(new UncarriedFact(At("events", i, "fact"), retraction.Fact, retraction, observation: null));
            events.Remove(retraction);
        }
    }

    private static ProgressEvent? Move(ProgressEvent fact, PlanPairing pairing, out (string Member, string Name) lost)
    {
        lost = default;
        if (fact.Measure is { } measure)
        {
            if (pairing.MeasureOf(measure) is not { } now)
            {
                lost = ("measure", measure);
                return null;
            }

            fact = fact with { Measure = now };
        }

        return fact switch
        {
            MilestoneReached e => Moved(pairing.MilestoneOf(e.Milestone), id => e with { Milestone = id }, ("milestone", e.Milestone), out lost),
            DutyPerformed e => Moved(pairing.DutyOf(e.Duty), id => e with { Duty = id }, ("duty", e.Duty), out lost),
            Cancelled { Into: { } into } e => Moved(pairing.MeasureOf(into), id => e with { Into = id }, ("into", into), out lost),
            _ => fact,
        };
    }

    private static ProgressEvent? Moved(string? partner, Func<string, ProgressEvent> move, (string Member, string Name) name, out (string Member, string Name) lost)
    {
        lost = name;
        return partner is null ? null : move(partner);
    }

    private static string At(string list, int index, string member) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}].{member}");
}
