using System.Runtime.Intrinsics;

namespace Rectify.Bulk.Kernels;

/// <summary>Rows in vectors of 128 bits.</summary>
internal readonly struct Lanes128(Vector128<byte> rows) : ILanes<Lanes128>
{
    private readonly Vector128<byte> _rows = rows;

    public static int Count => Vector128<byte>.Count;

    public static Lanes128 Of(byte value) => new(Vector128.Create(value));

    public static Lanes128 Load(ref byte column, nuint row) => new(Vector128.LoadUnsafe(ref column, row));

    public static Lanes128 AreBefore(ref short column, nuint row, short day) => new(Pack(
        Vector128.LessThan(Vector128.LoadUnsafe(ref column, row), Vector128.Create(day)),
        Vector128.LessThan(Vector128.LoadUnsafe(ref column, unchecked(row + (nuint)Vector128<short>.Count)), Vector128.Create(day))));

    public static Lanes128 AreAfter(ref short column, nuint row, short day) => new(Pack(
        Vector128.GreaterThan(Vector128.LoadUnsafe(ref column, row), Vector128.Create(day)),
        Vector128.GreaterThan(Vector128.LoadUnsafe(ref column, unchecked(row + (nuint)Vector128<short>.Count)), Vector128.Create(day))));

    public static Lanes128 HaveTopBit(Lanes128 rows) => new(Vector128.LessThan(rows._rows.AsSByte(), Vector128<sbyte>.Zero).AsByte());

    public static Lanes128 AreEqual(Lanes128 left, Lanes128 right) => new(Vector128.Equals(left._rows, right._rows));

    public static Lanes128 operator &(Lanes128 left, Lanes128 right) => new(left._rows & right._rows);

    public static Lanes128 operator |(Lanes128 left, Lanes128 right) => new(left._rows | right._rows);

    public static Lanes128 operator ^(Lanes128 left, Lanes128 right) => new(left._rows ^ right._rows);

    public static Lanes128 operator ~(Lanes128 rows) => new(~rows._rows);

    public void Store(ref byte target, nuint row) => _rows.StoreUnsafe(ref target, row);

    // Every element is all ones or 0, which saturation keeps.
    private static Vector128<byte> Pack(Vector128<short> low, Vector128<short> high) => Vector128.NarrowWithSaturation(low, high).AsByte();
}
