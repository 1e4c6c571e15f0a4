namespace Rectify.Reporting.Workbooks;

/// <summary>The colour behind a cell. It says nothing that the words of the cell do not.</summary>
internal enum CellFill
{
    /// <summary>Green.</summary>
    Green,

    /// <summary>Blue.</summary>
    Blue,

    /// <summary>Grey.</summary>
    Grey,

    /// <summary>Yellow.</summary>
    Yellow,

    /// <summary>Red.</summary>
    Red,
}
