using System.Numerics;
using System.Runtime.InteropServices;

namespace Rectify.Benchmarks.Peers;

/// <summary>The limit: a loop that loads and stores columns of the same widths with additions only.</summary>
internal sealed class AddsOnly(int rows)
{
    private readonly short[] _due = Filled<short>(rows, 1);
    private readonly short[] _targetDue = Filled<short>(rows, 1);
    private readonly short[] _reviewDue = Filled<short>(rows, 1);
    private readonly byte[] _flags = Filled<byte>(rows, 1);
    private readonly byte[] _statuses = Filled<byte>(rows, 1);
    private readonly ulong[] _masks = Filled<ulong>(rows, 1);

    public void Run()
    {
        ref short due = ref First(_due), targetDue = ref First(_targetDue), reviewDue = ref First(_reviewDue);
        ref byte flags = ref First(_flags), statuses = ref First(_statuses);
        ref ulong masks = ref First(_masks);
        nuint half = (nuint)Vector<short>.Count;
        for (nuint i = 0; i + (nuint)Vector<byte>.Count <= (nuint)rows; i += (nuint)Vector<byte>.Count)
        {
            var low = Vector.LoadUnsafe(ref due, i) + Vector.LoadUnsafe(ref targetDue, i) + Vector.LoadUnsafe(ref reviewDue, i);
            var high = Vector.LoadUnsafe(ref due, i + half) + Vector.LoadUnsafe(ref targetDue, i + half) + Vector.LoadUnsafe(ref reviewDue, i + half);
            (low.As<short, byte>() + Vector.LoadUnsafe(ref flags, i)).StoreUnsafe(ref statuses, i);
            for (nuint mask = 0; mask < (nuint)Vector<byte>.Count; mask += (nuint)Vector<ulong>.Count)
                high.As<short, ulong>().StoreUnsafe(ref masks, i + mask);
        }
    }

    // Written once: pages that never were are one shared page, which is read from the nearest cache.
    private static T[] Filled<T>(int length, T value)
    {
        var column = new T[length];
        Array.Fill(column, value);
        return column;
    }

    private static ref T First<T>(T[] column) => ref MemoryMarshal.GetArrayDataReference(column);
}
