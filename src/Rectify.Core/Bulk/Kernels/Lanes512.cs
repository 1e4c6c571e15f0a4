using System.Runtime.Intrinsics;

namespace Rectify.Bulk.Kernels;

/// <summary>Rows in vectors of 512 bits.</summary>
internal readonly struct Lanes512(Vector512<byte> rows) : ILanes<Lanes512>
{
    private readonly Vector512<byte> _rows = rows;

    public static int Count => Vector512<byte>.Count;

    public static Lanes512 Of(byte value) => new(Vector512.Create(value));

    public static Lanes512 Load(ref byte column, nuint row) => new(Vector512.LoadUnsafe(ref column, row));

    public static Lanes512 AreBefore(ref short column, nuint row, short day) => new(Pack(
        Vector512.LessThan(Vector512.LoadUnsafe(ref column, row), Vector512.Create(day)),
        Vector512.LessThan(Vector512.LoadUnsafe(ref column, unchecked(row + (nuint)Vector512<short>.Count)), Vector512.Create(day))));

    public static Lanes512 AreAfter(ref short column, nuint row, short day) => new(Pack(
        Vector512.GreaterThan(Vector512.LoadUnsafe(ref column, row), Vector512.Create(day)),
        Vector512.GreaterThan(Vector512.LoadUnsafe(ref column, unchecked(row + (nuint)Vector512<short>.Count)), Vector512.Create(day))));

    public static Lanes512 HaveTopBit(Lanes512 rows) => new(Vector512.LessThan(rows._rows.AsSByte(), Vector512<sbyte>.Zero).AsByte());

    public static Lanes512 AreEqual(Lanes512 left, Lanes512 right) => new(Vector512.Equals(left._rows, right._rows));

    public static Lanes512 operator &(Lanes512 left, Lanes512 right) => new(left._rows & right._rows);

    public static Lanes512 operator |(Lanes512 left, Lanes512 right) => new(left._rows | right._rows);

    public static Lanes512 operator ^(Lanes512 left, Lanes512 right) => new(left._rows ^ right._rows);

    public static Lanes512 operator ~(Lanes512 rows) => new(~rows._rows);

    public void Store(ref byte target, nuint row) => _rows.StoreUnsafe(ref target, row);

    // Every element is all ones or 0, which saturation keeps.
    private static Vector512<byte> Pack(Vector512<short> low, Vector512<short> high) => Vector512.NarrowWithSaturation(low, high).AsByte();
}
