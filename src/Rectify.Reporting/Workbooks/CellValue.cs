using NodaTime;
using NodaTime.Text;

namespace Rectify.Reporting.Workbooks;

/// <summary>What stands in a cell: nothing, a text, or a number with the way it is shown.</summary>
internal readonly record struct CellValue
{
    private CellValue(CellFormat format, string? text, decimal? number)
    {
        Format = format;
        Text = text;
        Number = number;
    }

    /// <summary>How it is shown.</summary>
    public CellFormat Format { get; }

    /// <summary>The text as the file keeps it, or null.</summary>
    public string? Text { get; }

    /// <summary>The number, or null.</summary>
    public decimal? Number { get; }

    /// <summary>Whether nothing is to be written.</summary>
    public bool IsBlank => Text is null && Number is null;

    /// <summary>A text, which never becomes a formula; null or empty: nothing.</summary>
    public static CellValue Of(string? text) => string.IsNullOrEmpty(text)
        ? default
        : new(CellText.IsLikeFormula(text) ? CellFormat.QuotedText : CellFormat.Text, CellText.Encode(text), number: null);

    /// <summary>A day. Before 1950 it is a text, so that a stray number is never taken for one.</summary>
    public static CellValue Of(LocalDate? day) => day switch
    {
        null => default,
        { } d when d < SerialDay.Earliest => Of(LocalDatePattern.Iso.Format(d)),
        { } d => new(CellFormat.Day, text: null, SerialDay.Of(d)),
    };

    /// <summary>A number. One with more digits than a spreadsheet keeps is a text.</summary>
    public static CellValue Of(decimal? number) => number switch
    {
        null => default,
        { } n when CellNumber.IsKept(n) => new(CellFormat.Number, text: null, n),
        { } n => Of(CellNumber.Format(n)),
    };

    /// <summary>A percentage, given as 85 for 85 %.</summary>
    public static CellValue Percent(decimal? percent) => percent switch
    {
        null => default,
        { } p when CellNumber.IsKept(p) && p / 100 * 100 == p => new(CellFormat.Percent, text: null, p / 100),
        { } p => Of(CellNumber.Format(p) + "%"),
    };
}
