using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>Pairs the parts of two editions of a measure: equal names first, then the most alike.</summary>
internal static class PartPairing
{
    private const double Alike = 0.5;

    /// <summary>Each part of either edition once, with its counterpart or null.</summary>
    public static IEnumerable<(T? Old, T? New)> Pair<T>(ValueList<T> oldParts, ValueList<T> newParts, Func<T, string> name)
        where T : class
    {
        var old = oldParts.ToList();
        var pairs = newParts.Select(n => (Old: Take(old, o => string.Equals(name(o), name(n), StringComparison.Ordinal)), New: n)).ToList();
        for (int i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Old is null)
                pairs[i] = (TakeMostAlike(old, name(pairs[i].New), name), pairs[i].New);
        }

        return pairs.Select(static p => ((T?)p.Old, (T?)p.New)).Concat(old.Select(static o => ((T?)o, (T?)null)));
    }

    private static T? TakeMostAlike<T>(List<T> old, string wanted, Func<T, string> name)
        where T : class
    {
        var best = old.MaxBy(o => TextSimilarity.Of(name(o), wanted));
        return best is not null && TextSimilarity.Of(name(best), wanted) >= Alike && old.Remove(best) ? best : null;
    }

    private static T? Take<T>(List<T> old, Predicate<T> condition)
        where T : class
    {
        int index = old.FindIndex(condition);
        if (index < 0)
            return null;
        var found = old[index];
        old.RemoveAt(index);
        return found;
    }
}
