using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rectify.Cli.Output;

/// <summary>Two spaces between columns and a line under the headings, all of characters that every terminal draws equally wide.</summary>
internal sealed class PlainTableBorder : TableBorder
{
    /// <summary>The number of columns between two columns of the table.</summary>
    public const int Gap = 2;

    public override bool SupportsRowSeparator => false;

    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom => "-",
        TableBorderPart.HeaderSeparator or TableBorderPart.HeaderBottomSeparator or TableBorderPart.CellSeparator => "  ",
        _ => "",
    };
}
