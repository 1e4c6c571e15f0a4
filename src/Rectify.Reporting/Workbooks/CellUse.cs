namespace Rectify.Reporting.Workbooks;

/// <summary>What a cell is for, which its look shows.</summary>
internal enum CellUse
{
    /// <summary>To be read.</summary>
    Plain,

    /// <summary>To be written in, also where the sheet is protected.</summary>
    Open,

    /// <summary>To stay as it is: locked where the sheet is protected.</summary>
    Recorded,
}
