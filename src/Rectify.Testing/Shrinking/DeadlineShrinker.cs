using Rectify.Deadlines;

namespace Rectify.Testing.Shrinking;

/// <summary>Plainer deadlines: without other readings and wording, not kept up, of one stage, or of a plain day.</summary>
internal static class DeadlineShrinker
{
    public static IEnumerable<Deadline> Shrink(Deadline? deadline)
    {
        if (deadline is null)
            yield break;
        if (!deadline.Alternatives.IsEmpty || deadline.Text is not null)
            yield return deadline with { Alternatives = default, Text = null };
        if ((deadline.IsThenLongTerm || deadline.StartsAtOnce) && deadline.NamedDay is { } day)
            yield return new FixedDeadline(day);
        if (deadline is ImmediateDeadline { IsThenLongTerm: true })
            yield return new ImmediateDeadline();
        if (deadline is StagedDeadline { Stages: { Count: > 1 } stages })
            yield return Kept(deadline, new StagedDeadline([stages[^1]]));
        if (deadline is FixedDeadline { Precision: not DeadlinePrecision.Day } or PeriodDeadline or StagedDeadline { Stages.Count: 1 })
            yield return Kept(deadline, new FixedDeadline(deadline.NamedDay!.Value));
    }

    private static Deadline Kept(Deadline old, Deadline plainer)
    {
        var begun = old.StartsAtOnce ? plainer.StartAtOnce() : plainer;
        return old.IsThenLongTerm ? begun.ThenLongTerm() : begun;
    }
}
