using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>Reads one cell of facts to the value that the progress document holds, or says why it cannot be used.</summary>
/// <param name="from1904">Whether days are counted from 1904.</param>
/// <param name="spelling">How ids are spelled.</param>
internal sealed class FactCell(bool from1904, IdSpelling spelling)
{
    private const int SureLength = 28;

    private static readonly LocalizedText Formula = new(
        "this is a formula, and what it shows may change; write the value itself", "此处为公式,其结果可能变化,请填写数值本身");
    private static readonly LocalizedText NotDay = new("this is not a day; write it like 2018-08-31", "不是日期,请按2018-08-31填写");
    private static readonly LocalizedText NotPercent = new("this is not a percentage; write it like 60%", "不是百分比,请按60%填写");
    private static readonly LocalizedText UnclearPercent = new("this may be a share or a percentage; write it with a % sign", "无法区分是小数还是百分数,请带%填写");
    private static readonly LocalizedText PercentRange = new("a percentage lies between 0% and 100%", "进度应在0%至100%之间");
    private static readonly LocalizedText NotNumber = new("this is not a number", "不是数值");
    private static readonly LocalizedText NotLevel = new("this is a number; it belongs under the value", "此为数值,请填入监测值一列");
    private static readonly LocalizedText NotYesNo = new("write yes or no", "请填写是或否");
    private static readonly LocalizedText NotText = new("this is not text; a spreadsheet may have changed what was typed, so format the cell as text and write it again", "不是文本,可能已被表格软件改变,请将单元格设为文本格式后重新填写");
    private static readonly LocalizedText NotEvidence = new(
        "this is not a list of documents; write a line for each: title | where it lies | SHA-256", "不是佐证材料清单,请逐行填写:名称 | 存放位置 | SHA-256");
    private static readonly LocalizedText WasCut = new("this text was cut, as it is longer than a cell can hold", "此文本超过单元格容量,已被截断");

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="column">The column.</param>
    public FactValue Read(RawCell cell, FactColumn column) => cell.Kind switch
    {
        RawCellKind.Formula => FactValue.Refused(Formula),
        RawCellKind.Error => FactValue.Refused(new LocalizedText($"this is an error of the spreadsheet, {cell.Text}", $"此处为表格错误值{cell.Text}")),
        _ when column.Kind == FactKind.Text => Text(cell),
        _ => Trimmed(cell with { Text = CellText.Trim(cell.Text) }, column),
    };

    /// <summary>The day of a cell; null where it holds none.</summary>
    public LocalDate? Day(RawCell cell) => cell.Kind switch
    {
        RawCellKind.Number when CellNumber.Parse(cell.Text) is { } number => SerialDay.DayOf(number, from1904) ?? DayText.Parse(cell.Text),
        RawCellKind.Text => DayText.Parse(CellText.Fold(cell.Text)),
        _ => null,
    };

    private FactValue Trimmed(RawCell cell, FactColumn column) => column.Kind switch
    {
        FactKind.Day => Day(cell) is { } day ? FactValue.Of(LocalDatePattern.Iso.Format(day)) : FactValue.Refused(NotDay),
        FactKind.Percent => Percent(cell),
        FactKind.Number => Number(cell),
        FactKind.Level => cell.Kind == RawCellKind.Number ? FactValue.Refused(NotLevel) : Text(cell),
        FactKind.YesNo => YesNo(cell),
        FactKind.EventType => Word(cell, FactNames.EventTypes),
        FactKind.SupervisionKind => Word(cell, FactNames.SupervisionKinds),
        FactKind.Evidence => Evidence(cell),
        FactKind.Id => Id(cell, column.Member),
        _ => Text(cell),
    };

    private FactValue Id(RawCell cell, string member) =>
        Text(cell) is { Problem: { } problem } ? FactValue.Refused(problem) : spelling.Read(member, Text(cell).Json!.GetValue<string>());

    private static FactValue Evidence(RawCell cell)
    {
        if (Text(cell) is { Problem: { } problem })
            return FactValue.Refused(problem);
        return EvidenceText.Read(cell.Text) is { } list ? FactValue.Of(list) : FactValue.Refused(NotEvidence);
    }

    private static FactValue Percent(RawCell cell)
    {
        bool isMarked = cell.Look == NumberFormat.Percent || cell.Text.EndsWith('%') || cell.Text.EndsWith('％');
        if (Amount(cell) is not { } percent)
            return FactValue.Refused(NotPercent);
        if (!isMarked && percent is > 0 and <= 1)
            return FactValue.Refused(UnclearPercent);
        return percent is < 0 or > 100 ? FactValue.Refused(PercentRange) : FactValue.Of(percent);
    }

    private static FactValue Number(RawCell cell) =>
        Amount(cell) is { } number ? FactValue.Of(number) : FactValue.Refused(NotNumber);

    private static FactValue YesNo(RawCell cell)
    {
        if (cell.Kind == RawCellKind.Boolean)
            return FactValue.Of(cell.Text is "1" or "true");
        bool? holds = CellText.Fold(cell.Text).ToUpperInvariant() switch
        {
            "是" or "YES" or "TRUE" => true,
            "否" or "NO" or "FALSE" => false,
            _ => null,
        };
        return holds is { } known ? FactValue.Of(known) : FactValue.Refused(NotYesNo);
    }

    private static FactValue Word(RawCell cell, FactNames names)
    {
        string typed = CellText.Fold(cell.Text);
        if (names.Find(typed) is { } name)
            return FactValue.Of(name);
        var near = names.Nearest(typed);
        return FactValue.Refused(near is null
            ? new LocalizedText($"this is none of {List(names, "en")}", $"应为以下之一:{List(names, "zh")}")
            : new LocalizedText($"this is none of the words of this column; did you mean '{near.English}'?", $"不是此列的用语，是否指“{near.Chinese}”？"));
    }

    private static string List(FactNames names, string language) =>
        string.Join(new LocalizedText(", ", "、").In(language), names.Words.Select(w => w.In(language)));

    // A number is taken as a text only where nothing can have been lost: 2.10 becomes 2.1, and 3-4 a day.
    private static FactValue Text(RawCell cell) => cell switch
    {
        { Kind: RawCellKind.Text } => CellText.IsCut(cell.Text) ? FactValue.Refused(WasCut) : FactValue.Of(cell.Text),
        { Kind: RawCellKind.Number, Look: NumberFormat.Plain } when CellNumber.Parse(cell.Text) is { } number && decimal.IsInteger(number) => FactValue.Of(CellNumber.Format(number)),
        _ => FactValue.Refused(NotText),
    };

    // A share shown as a percentage counts as one: 0.85 shown as 85% is 85.
    private static decimal? Amount(RawCell cell)
    {
        if (cell.Kind == RawCellKind.Number && cell.Look != NumberFormat.Day)
            return CellNumber.Parse(cell.Text) is { } number ? Plain(cell.Look == NumberFormat.Percent ? number * 100 : number) : null;
        if (cell.Kind != RawCellKind.Text)
            return null;
        string text = CellText.Fold(cell.Text).TrimEnd('%').TrimEnd();
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal typed))
            return null;
        // Only longer numbers can have been rounded.
        return text.Length <= SureLength || string.Equals(CellNumber.Format(typed), text, StringComparison.Ordinal) ? typed : null;
    }

    private static decimal Plain(decimal number) => decimal.Parse(CellNumber.Format(number), CultureInfo.InvariantCulture);
}
