using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rectify.Bulk.Kernels;

/// <summary>Eight sums for each unit, kept in 16 bits while rows in any order are counted, and then added to counts.</summary>
internal ref struct UnitSums
{
    private readonly Span<long> _counts;
    private readonly short[] _sums;
    private int _rows;

    /// <summary>Sums that begin at 0.</summary>
    /// <param name="counts">Where they are added to, eight a unit.</param>
    public UnitSums(Span<long> counts)
    {
        _counts = counts;
        _sums = ArrayPool<short>.Shared.Rent(counts.Length);
        Sums.Clear();
    }

    private readonly Span<short> Sums => _sums.AsSpan(0, _counts.Length);

    /// <summary>Makes room for more rows, each of which counts at most once for a unit, and gives the sums of the first unit, which the others follow.</summary>
    public ref Vector128<short> RoomFor(int rows)
    {
        if (_rows + rows > short.MaxValue)
            AddUp();
        _rows += rows;
        return ref Unsafe.As<short, Vector128<short>>(ref MemoryMarshal.GetReference(Sums));
    }

    /// <summary>Adds the sums to the counts.</summary>
    public void Dispose()
    {
        AddUp();
        ArrayPool<short>.Shared.Return(_sums);
    }

    private void AddUp()
    {
        var sums = Sums;
        var counts = _counts;
        for (int i = 0; i < sums.Length; i++)
            counts[i] += sums[i];
        sums.Clear();
        _rows = 0;
    }
}
