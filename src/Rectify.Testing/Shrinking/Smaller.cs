using Rectify.Primitives;

namespace Rectify.Testing.Shrinking;

/// <summary>Smaller lists.</summary>
internal static class Smaller
{
    /// <summary>Half of the list, the other half, then the list without each item in turn.</summary>
    public static IEnumerable<ValueList<T>> Lists<T>(ValueList<T> items)
    {
        int half = items.Count / 2;
        if (half > 1)
        {
            yield return items.Take(half).ToValueList();
            yield return items.Skip(half).ToValueList();
        }

        for (int i = 0; i < items.Count; i++)
            yield return items.Where((_, n) => n != i).ToValueList();
    }

    /// <summary>The list with one item replaced.</summary>
    public static ValueList<T> Replaced<T>(ValueList<T> items, int index, T item) => items.Select((old, n) => n == index ? item : old).ToValueList();
}
