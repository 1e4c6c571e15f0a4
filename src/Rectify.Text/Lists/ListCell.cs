using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>A cell of a list.</summary>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Content">What it holds.</param>
internal readonly record struct ListCell(int Row, int Column, RawCell Content)
{
    /// <summary>Its words, trimmed; a number as people write it.</summary>
    public string Text => Content.Kind switch
    {
        RawCellKind.Number when CellNumber.Parse(Content.Text) is { } number => CellNumber.Format(number),
        RawCellKind.Boolean => Content.Text is "1" ? "TRUE" : "FALSE",
        _ => Content.Text,
    };

    /// <summary>Whether it holds nothing, or a sign that says so.</summary>
    public bool IsEmpty => Content.Text is null or "" or "-" or "--" or "—" or "/" or "N/A" or "n/a" or "NA" or "无";

    /// <summary>Whether it holds an error.</summary>
    public bool IsError => Content.Kind == RawCellKind.Error;

    /// <summary>Whether its value is not for certain: a formula or an error.</summary>
    public bool IsUncertain => Content.Kind is RawCellKind.Formula or RawCellKind.Error;
}
