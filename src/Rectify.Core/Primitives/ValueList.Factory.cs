using Ardalis.GuardClauses;

namespace Rectify.Primitives;

#pragma warning disable MA0048 // The factory of ValueList<T> bears its name, as the framework's own pairs do.

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>A list of the given items; the items are copied.</summary>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? default : Own(items.ToArray());

    /// <summary>A list of the items of a sequence; the items are copied.</summary>
    /// <exception cref="ArgumentNullException">The sequence or an item is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items) => Own(Guard.Against.Null(items).ToArray());

    /// <summary>A list of the items of a sequence; the items are copied.</summary>
    /// <exception cref="ArgumentNullException">The sequence or an item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => From(items);

    private static ValueList<T> Own<T>(T[] items)
    {
        foreach (var item in items)
        {
            if (item is null)
                throw new ArgumentNullException(nameof(items), "A list holds no null item.");
        }

        return items.Length == 0 ? default : new ValueList<T>(items);
    }
}
