using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rectify.Benchmarks.Peers;

/// <summary>The limit: a loop that loads and stores columns of the same widths with additions only.</summary>
internal sealed class AddsOnly(int rows)
{
    private readonly short[][] _days = [.. Enumerable.Range(0, 6).Select(_ => Filled<short>(rows, 1))];
    private readonly byte[][] _bytes = [.. Enumerable.Range(0, 4).Select(_ => Filled<byte>(rows, 1))];

    public void Run()
    {
        ref short a = ref First(_days[0]), b = ref First(_days[1]), c = ref First(_days[2]), d = ref First(_days[3]), e = ref First(_days[4]), f = ref First(_days[5]);
        ref byte settled = ref First(_bytes[0]), applies = ref First(_bytes[1]), statuses = ref First(_bytes[2]), masks = ref First(_bytes[3]);
        nuint half = (nuint)Vector256<short>.Count;
        for (nuint i = 0; i + (nuint)Vector256<byte>.Count <= (nuint)rows; i += (nuint)Vector256<byte>.Count)
        {
            var low = Vector256.LoadUnsafe(ref a, i) + Vector256.LoadUnsafe(ref b, i) + Vector256.LoadUnsafe(ref c, i)
                + Vector256.LoadUnsafe(ref d, i) + Vector256.LoadUnsafe(ref e, i) + Vector256.LoadUnsafe(ref f, i);
            var high = Vector256.LoadUnsafe(ref a, i + half) + Vector256.LoadUnsafe(ref b, i + half) + Vector256.LoadUnsafe(ref c, i + half)
                + Vector256.LoadUnsafe(ref d, i + half) + Vector256.LoadUnsafe(ref e, i + half) + Vector256.LoadUnsafe(ref f, i + half);
            (low.AsByte() + Vector256.LoadUnsafe(ref settled, i)).StoreUnsafe(ref statuses, i);
            (high.AsByte() + Vector256.LoadUnsafe(ref applies, i)).StoreUnsafe(ref masks, i);
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
