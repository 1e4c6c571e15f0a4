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
        var search = new LikenessSearch(oldParts.Select(name));
        var pairs = ByEqualName(oldParts, newParts, name, search);
        for (int i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Old is null && search.MostAlike(new TextProfile(name(newParts[i])), Alike) is (>= 0 and var found, _))
            {
                search.Take(found);
                pairs[i].Old = oldParts[found];
            }
        }

        return [.. pairs, .. oldParts.Where((_, index) => !search.IsTaken(index)).Select(static old => ((T?)old, (T?)null))];
    }

    private static (T? Old, T? New)[] ByEqualName<T>(ValueList<T> oldParts, ValueList<T> newParts, Func<T, string> name, LikenessSearch search)
        where T : class
    {
        var byName = oldParts.Select((part, index) => (Name: name(part), Index: index)).GroupBy(static p => p.Name, static p => p.Index, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => new Queue<int>(group), StringComparer.Ordinal);
        return
        [
            .. newParts.Select(part =>
            {
                if (!byName.TryGetValue(name(part), out var same) || !same.TryDequeue(out int index))
                    return ((T?)null, (T?)part);
                search.Take(index);
                return (oldParts[index], part);
            }),
        ];
    }
}
