using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectify.Reporting.Workbooks;

/// <summary>Writes what may be filled into the columns of a sheet: values to choose from, days, percentages.</summary>
internal static class SheetChoices
{
    /// <summary>The rules of the columns, below the headings; without children where no column has one.</summary>
    public static DataValidations Of(Sheet sheet)
    {
        var rules = new DataValidations();
        for (int i = 0; i < sheet.Columns.Count; i++)
        {
            if (Rule(sheet.Columns[i]) is not { } rule)
                continue;
            rule.AllowBlank = true;
            rule.ShowErrorMessage = true;
            rule.SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{CellAddress.Of(i, sheet.HeadingRow + 1)}:{CellAddress.Of(i, sheet.LastRow)}" };
            rules.Append(rule);
        }

        rules.Count = (uint)rules.ChildElements.Count;
        return rules;
    }

    private static DataValidation? Rule(SheetColumn column) => column switch
    {
        { Choices: { } choices } => new DataValidation(new Formula1(choices)) { Type = DataValidationValues.List },
        { Format: CellFormat.Day } => new DataValidation(new Formula1(CellNumber.Format(SerialDay.Of(SerialDay.Earliest))))
        {
            Type = DataValidationValues.Date,
            Operator = DataValidationOperatorValues.GreaterThanOrEqual,
        },
        { Format: CellFormat.Percent } => new DataValidation(new Formula1("0"), new Formula2("1")) { Type = DataValidationValues.Decimal },
        { Format: CellFormat.Number } => new DataValidation(new Formula1("-1E+14"), new Formula2("1E+14")) { Type = DataValidationValues.Decimal },
        _ => null,
    };
}
