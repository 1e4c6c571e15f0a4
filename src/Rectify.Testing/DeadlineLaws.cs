using FsCheck;
using FsCheck.Fluent;
using Rectify.Deadlines;

namespace Rectify.Testing;

/// <summary>The laws of choosing between deadlines and of changing one, which the library's own operations keep and a host's must.</summary>
public static class DeadlineLaws
{
    /// <summary>Commutative, associative and idempotent: what <see cref="Deadline.EarlierOf"/> and <see cref="Deadline.LaterOf"/> are, and what any choice must be
    /// that a host makes over many measures in no fixed order.</summary>
    /// <param name="choose">Chooses one of two deadlines.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static IReadOnlyList<Law> OfChoice(Func<Deadline, Deadline, Deadline> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        var one = RectifyArbitraries.Deadlines();
        var two = Arb.Zip(one, one);
        var three = Arb.Zip(two, one);
        return
        [
            Law.Of("commutative", "The order of two deadlines changes nothing.", two, pair =>
                Difference(choose(pair.Item1, pair.Item2), choose(pair.Item2, pair.Item1))),
            Law.Of("associative", "The grouping of three deadlines changes nothing.", three, all =>
                Difference(choose(choose(all.Item1.Item1, all.Item1.Item2), all.Item2), choose(all.Item1.Item1, choose(all.Item1.Item2, all.Item2)))),
            Law.Of("idempotent", "Of a deadline and itself it chooses that one.", one, deadline => Difference(deadline, choose(deadline, deadline))),
        ];
    }

    /// <summary>Idempotent: done twice it does no more than once, as with <see cref="Deadline.ThenLongTerm"/>.</summary>
    /// <param name="change">Changes a deadline.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static Law OfChange(Func<Deadline, Deadline> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Law.Of("idempotent", "Changed twice, a deadline is what it is changed once.", RectifyArbitraries.Deadlines(), deadline => Difference(change(deadline), change(change(deadline))));
    }

    private static string? Difference(Deadline one, Deadline other) => one == other ? null : $"One way it is {one}, the other way {other}.";
}
