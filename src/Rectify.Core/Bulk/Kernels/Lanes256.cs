using System.Runtime.Intrinsics;

namespace Rectify.Bulk.Kernels;

/// <summary>Rows in vectors of 256 bits.</summary>
internal readonly struct Lanes256(Vector256<byte> rows) : ILanes<Lanes256>
{
    private readonly Vector256<byte> _rows = rows;

    public static int Count => Vector256<byte>.Count;

    public static Lanes256 Of(byte value) => new(Vector256.Create(value));

    public static Lanes256 Load(ref byte column, nuint row) => new(Vector256.LoadUnsafe(ref column, row));

    public static Lanes256 AreBefore(ref short column, nuint row, short day) => new(Pack(
        Vector256.LessThan(Vector256.LoadUnsafe(ref column, row), Vector256.Create(day)),
        Vector256.LessThan(Vector256.LoadUnsafe(ref column, unchecked(row + (nuint)Vector256<short>.Count)), Vector256.Create(day))));

    public static Lanes256 AreAfter(ref short column, nuint row, short day) => new(Pack(
        Vector256.GreaterThan(Vector256.LoadUnsafe(ref column, row), Vector256.Create(day)),
        Vector256.GreaterThan(Vector256.LoadUnsafe(ref column, unchecked(row + (nuint)Vector256<short>.Count)), Vector256.Create(day))));

    public static Lanes256 HaveTopBit(Lanes256 rows) => new(Vector256.LessThan(rows._rows.AsSByte(), Vector256<sbyte>.Zero).AsByte());

    public static Lanes256 AreEqual(Lanes256 left, Lanes256 right) => new(Vector256.Equals(left._rows, right._rows));

    public static Lanes256 operator &(Lanes256 left, Lanes256 right) => new(left._rows & right._rows);

    public static Lanes256 operator |(Lanes256 left, Lanes256 right) => new(left._rows | right._rows);

    public static Lanes256 operator ^(Lanes256 left, Lanes256 right) => new(left._rows ^ right._rows);

    public static Lanes256 operator ~(Lanes256 rows) => new(~rows._rows);

    public void Store(ref byte target, nuint row) => _rows.StoreUnsafe(ref target, row);

    // Every element is all ones or 0, which saturation keeps.
    private static Vector256<byte> Pack(Vector256<short> low, Vector256<short> high) => Vector256.NarrowWithSaturation(low, high).AsByte();
}
