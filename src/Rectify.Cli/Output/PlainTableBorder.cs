using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rectify.Cli.Output;

/// <summary>A line under the headings and nothing else, of a character that every terminal draws equally wide.</summary>
/// <remarks>The gaps between columns are padding: a cell that spans several columns is then exactly as wide as they are.</remarks>
internal sealed class PlainTableBorder : TableBorder
{
    public override bool SupportsRowSeparator => false;

    public override string GetPart(TableBorderPart part) => part is TableBorderPart.HeaderBottom ? "-" : "";
}
