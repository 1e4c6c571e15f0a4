using Rectify.Primitives;

namespace Rectify.Serialization;

/// <summary>Collects the items of a list whose length is not known, copying as little as it can.</summary>
internal struct ListBuilder<T>
    where T : notnull
{
    private const int FirstCapacity = 4;

    private T[]? _items;
    private int _count;

    public void Add(T item)
    {
        if (_items is null)
            _items = new T[FirstCapacity];
        else if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        _items[_count++] = item;
    }

    public readonly ValueList<T> ToValueList()
    {
        if (_items is null)
            return default;
        return new ValueList<T>(_count == _items.Length ? _items : _items[.._count]);
    }
}
