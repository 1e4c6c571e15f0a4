using Rectify.Reporting.Workbooks;

namespace Rectify.Cli.Output;

/// <summary>Writes rows as comma-separated values (RFC 4180), with line feeds.</summary>
internal static class CsvText
{
    private const string Special = ",\"\r\n";

    /// <summary>A row. A text that a spreadsheet would take for a formula stands behind an apostrophe, as in the ledger.</summary>
    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    private static string Cell(string text)
    {
        string harmless = CellText.IsLikeFormula(text) && !IsNumber(text) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(Special) < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _);
}
