using NodaTime;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The facts that are in view on a day for one who knows what was recorded up to another.</summary>
internal sealed class NaiveFacts
{
    public NaiveFacts(ProgressLog log, LocalDate asOf, LocalDate knownOn)
    {
        // A retraction counts from the day of its recording, whatever its own day and whatever day is asked about.
        string[] takenBack = [.. log.Events.OfType<Retracted>().Where(r => r.RecordedOn <= knownOn).Select(static r => r.Fact)];
        bool IsTakenBack(string? id) => id is not null && takenBack.Contains(id, StringComparer.Ordinal);

        var known = log.Events.Where(e => e is not Retracted && e.On <= asOf && e.RecordedOn <= knownOn).OrderBy(static e => e.On).ToArray();
        Events = [.. known.Where(e => !IsTakenBack(e.Id))];
        TakenBack = [.. known.Where(e => IsTakenBack(e.Id))];
        Observations = [.. log.Observations.Where(o => o.On <= asOf && o.RecordedOn <= knownOn && !IsTakenBack(o.Id))];
    }

    /// <summary>The events of every measure and of the plan, in the order of days, those of one day in the order of the list.</summary>
    public ProgressEvent[] Events { get; }

    /// <summary>What was known and is taken back.</summary>
    public ProgressEvent[] TakenBack { get; }

    public Observation[] Observations { get; }
}
