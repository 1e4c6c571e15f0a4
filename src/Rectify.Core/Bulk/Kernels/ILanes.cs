namespace Rectify.Bulk.Kernels;

/// <summary>The rows that one vector holds, a byte each; a condition that holds is all ones in its row.</summary>
/// <typeparam name="TSelf">The vector of one width.</typeparam>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>How many rows a vector holds.</summary>
    static abstract int Count { get; }

    /// <summary>The same byte in every row.</summary>
    static abstract TSelf Of(byte value);

    /// <summary>The bytes of a column from a row on.</summary>
    static abstract TSelf Load(ref byte column, nuint row);

    /// <summary>In which rows the day of a column lies before a day.</summary>
    static abstract TSelf AreBefore(ref short column, nuint row, short day);

    /// <summary>In which rows the day of a column lies after a day.</summary>
    static abstract TSelf AreAfter(ref short column, nuint row, short day);

    /// <summary>In which rows the highest bit is set.</summary>
    static abstract TSelf HaveTopBit(TSelf rows);

    /// <summary>In which rows two bytes are equal.</summary>
    static abstract TSelf AreEqual(TSelf left, TSelf right);

    /// <summary>Both.</summary>
    static abstract TSelf operator &(TSelf left, TSelf right);

    /// <summary>Either.</summary>
    static abstract TSelf operator |(TSelf left, TSelf right);

    /// <summary>One of the two.</summary>
    static abstract TSelf operator ^(TSelf left, TSelf right);

    /// <summary>Not.</summary>
    static abstract TSelf operator ~(TSelf rows);

    /// <summary>Writes the bytes of the rows.</summary>
    void Store(ref byte target, nuint row);
}
