using System.Collections;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Rectify.Primitives;

/// <summary>An immutable list that is equal to another when the items are equal, in order.</summary>
/// <remarks>The default value is the empty list, so an omitted list is never null. It is written as a collection expression: <c>[a, b]</c>.</remarks>
/// <typeparam name="T">The type of the items; an item is never null.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private const int FirstCapacity = 4;

    // There may be room after the last item. Lists that grew out of each other share an array, each with its own count.
    private readonly T[]? _items;

    internal ValueList(T[] items)
        : this(items, items.Length)
    {
    }

    private ValueList(T[] items, int count)
    {
        _items = items;
        Count = count;
    }

    /// <summary>The empty list.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>The number of items.</summary>
    public int Count { get; }

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the list.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items![index];
        }
    }

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => new(_items, 0, Count);

    /// <summary>Returns a new list with one more item at the end. This list stays as it is.</summary>
    /// <remarks>
    /// Adding one item after the other takes time linear in their number, as the items are copied only when room runs out. Several lists may be
    /// made from one, by any number of threads.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    public ValueList<T> Add(T item)
    {
        if (item is null)
            throw new ArgumentNullException(nameof(item), "A list holds no null item.");
        return TryTakeRoom(item) ? new ValueList<T>(_items!, Count + 1) : Copied(item);
    }

    /// <summary>Returns a new list with more items at the end. This list stays as it is.</summary>
    /// <exception cref="ArgumentNullException">The sequence or an item is null.</exception>
    public ValueList<T> AddRange(IEnumerable<T> items)
    {
        var list = this;
        foreach (var item in Guard.Against.Null(items))
            list = list.Add(item);
        return list;
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items between square brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", (IEnumerable<T>)this)}]";

    /// <summary>Enumerates the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Segment.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Segment.GetEnumerator();

    private IEnumerable<T> Segment => new ArraySegment<T>(_items ?? [], 0, Count);

    // No item is null, so that a null after the last one is room, and whoever puts an item there first has it.
    private bool TryTakeRoom(T item) =>
        !typeof(T).IsValueType && _items is { } items && Count < items.Length && Interlocked.CompareExchange(ref items[Count], item, default!) is null;

    private ValueList<T> Copied(T item)
    {
        var items = new T[typeof(T).IsValueType ? Count + 1 : Math.Max(FirstCapacity, 2 * Count)];
        AsSpan().CopyTo(items);
        items[Count] = item;
        return new ValueList<T>(items, Count + 1);
    }
}
