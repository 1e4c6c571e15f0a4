using System.Globalization;
using Rectify.Rules;

namespace Rectify.Reporting.Workbooks;

/// <summary>A place of a sheet that the file states twice, so that it is not known which holds. Programs that write workbooks never do.</summary>
/// <param name="problem">What stands twice, and where.</param>
internal sealed class RawAmbiguityException(LocalizedText problem) : Exception
{
    public LocalizedText Problem { get; } = problem;

    public static RawAmbiguityException OfCell(string sheet, string address) =>
        new(new($"Cell '{sheet}!{address}' stands twice in the workbook; it is not known which holds.", $"单元格“{sheet}!{address}”在工作簿中出现两次，无法确定以哪一处为准。"));

    public static RawAmbiguityException OfRow(string sheet, int row)
    {
        string number = (row + 1).ToString(CultureInfo.InvariantCulture);
        return new(new(
            $"Row {number} of sheet '{sheet}' stands twice in the workbook, or behind a later one; it is not known which holds.",
            $"工作表“{sheet}”的第{number}行出现两次或顺序颠倒，无法确定以哪一处为准。"));
    }
}
