namespace Rectify.Reporting.Workbooks;

/// <summary>What a cell of a file holds.</summary>
internal enum RawCellKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, which may stand for a day.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A formula, whatever it last came to.</summary>
    Formula,

    /// <summary>An error such as #REF!.</summary>
    Error,
}
