using Rectify.Reporting.Workbooks;

namespace Rectify.Text.Lists;

/// <summary>What the plain numbers of a column of percentages are parts of: of 100 where one is above 1, of 1 where one lies between 0 and 1 or is shown with its sign.</summary>
/// <param name="ArePartsOfOne">Whether something proves parts of 1, and nothing parts of 100.</param>
/// <param name="ArePartsOfHundred">Whether something proves parts of 100, and nothing parts of 1.</param>
internal readonly record struct PercentScale(bool ArePartsOfOne, bool ArePartsOfHundred)
{
    /// <summary>The scale that the cells of the column prove.</summary>
    public static PercentScale Of(IEnumerable<RawCell> cells)
    {
        bool areParts = false;
        bool arePercents = false;
        foreach (var cell in cells.Where(static c => c.Kind is RawCellKind.Number or RawCellKind.Text))
        {
            bool isShown = cell is { Kind: RawCellKind.Number, Look: NumberFormat.Percent };
            decimal? number = CellNumber.Parse(cell.Text);
            areParts |= isShown || number is > 0 and < 1;
            arePercents |= !isShown && number > 1;
        }

        return new PercentScale(areParts && !arePercents, arePercents && !areParts);
    }

    /// <summary>Determines whether a plain number may be a part of 1 or of 100.</summary>
    public bool IsUncertain(decimal value) => value is > 0 and <= 1 && !ArePartsOfOne && (value < 1 || !ArePartsOfHundred);
}
