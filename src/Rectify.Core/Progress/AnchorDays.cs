using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Finds the days from which deadlines count: those of events and milestones in a history, and those that a fact fixed for words of the plan.</summary>
internal sealed class AnchorDays(DeadlineContext context, Measure measure, MeasureHistory history, IReadOnlyList<DayFixed> daysFixed)
{
    /// <summary>Returns the due days that a deadline has had, in the order in which they became known; none while it waits.</summary>
    public ToldDay[] TellingsOf(Deadline deadline)
    {
        if (AnchorOf(deadline) is not { } anchor || string.Equals(anchor, RelativeDeadline.IssuedAnchor, StringComparison.Ordinal))
            return [new(LocalDate.MinIsoValue, deadline.Resolve(context), Anchor: null, By: null)];
        if (FirstOf(anchor) is { } first)
            return [new(first.On, Resolve(deadline, first.On), anchor, first)];
        if (deadline is RelativeDeadline && NamesEvent(anchor))
            return [];
        return daysFixed.Count == 0 ? [] : FixedFor(deadline, anchor);
    }

    private ToldDay[] FixedFor(Deadline deadline, string anchor)
    {
        string name = Spelling.Folded(anchor);
        return [.. daysFixed.Where(fact => string.Equals(Spelling.Folded(fact.Event), name, StringComparison.Ordinal)).Select(fact => new ToldDay(fact.On, Resolve(deadline, fact.Day), anchor, fact))];
    }

    /// <summary>Returns what a deadline waits for.</summary>
    public static DueDay Untold(Deadline deadline) => DueDay.Waiting(AnchorOf(deadline)!);

    private static string? AnchorOf(Deadline deadline) => deadline switch
    {
        RelativeDeadline relative => relative.Anchor,
        EventDeadline atEvent => atEvent.Event,
        _ => null,
    };

    private DueDay Resolve(Deadline deadline, LocalDate day) => deadline.Resolve(context with { EventDay = _ => day });

    private bool NamesEvent(string anchor) =>
        ProgressEventNames.TypeOf(anchor) is not null || measure.Milestones.Exists(m => string.Equals(m.Id, anchor, StringComparison.Ordinal));

    private ProgressEvent? FirstOf(string anchor)
    {
        if (history.FirstOf(anchor) is { } first)
            return first;
        foreach (var fact in history.Effective)
        {
            if (fact is MilestoneReached reached && string.Equals(reached.Milestone, anchor, StringComparison.Ordinal))
                return reached;
        }

        return null;
    }
}
