using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Progress;

// Which facts moved the day.
public sealed partial class DueDays
{
    /// <summary>Returns the known facts that supplied, moved, suspended, ended or brought back the due day, in the order in which they did. An extension that left the day is none.</summary>
    internal IReadOnlyList<ProgressEvent> FindMoves()
    {
        List<ProgressEvent> moved = [];
        if (Original is { Kind: DueDayKind.None } or null)
            return moved;
        Walk(LocalDate.MaxIsoValue, moved: moved);
        if (_endsWhenStarted)
            moved.AddRange(FactsThat(static (before, after) => before == Stage.NotStarted && after != Stage.NotStarted).Take(1));
        if (_endsWhenCancelled)
            moved.AddRange(FactsThat(static (before, after) => (before == Stage.Cancelled) != (after == Stage.Cancelled)));
        return moved;
    }

    private static void Take(DueDayWalk walk, ProgressEvent fact, bool hadEffect, List<ProgressEvent>? moved)
    {
        var before = (walk.AsOf(fact.On), walk.InForce);
        walk.Take(fact, hadEffect);
        if (before != (walk.AsOf(fact.On), walk.InForce))
            moved?.Add(fact);
    }

    private static void Tell(DueDayWalk walk, ToldDay told, List<ProgressEvent>? moved)
    {
        var before = (walk.AsOf(told.On), walk.InForce);
        walk.Tell(told.Due, told.On);
        if (told.By is { } by && before != (walk.AsOf(told.On), walk.InForce))
            moved?.Add(by);
    }

    private List<ProgressEvent> FactsThat(Func<Stage, Stage, bool> moved)
    {
        List<ProgressEvent> found = [];
        for (int i = 0; i < _history.Events.Length; i++)
        {
            if (moved(_history.StageBefore(i), _history.Stages[i]))
                found.Add(_history.Events[i]);
        }

        return found;
    }
}
