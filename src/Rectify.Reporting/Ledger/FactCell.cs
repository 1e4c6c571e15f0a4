using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>Reads one cell of facts to the value that the progress document holds, or says why it cannot be used.</summary>
/// <param name="from1904">Whether days are counted from 1904.</param>
internal sealed class FactCell(bool from1904)
{
    private const int MostDigits = 28;

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
    private static readonly LocalizedText WasCut = new("this text was cut, as it is longer than a cell can hold", "此文本超过单元格容量,已被截断");

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="kind">What the column holds.</param>
    /// <param name="problem">What is wrong with it; null where there is a value.</param>
    public JsonValue? Read(RawCell cell, FactKind kind, out LocalizedText? problem)
    {
        problem = cell.Kind switch
        {
            RawCellKind.Formula => Formula,
            RawCellKind.Error => new($"this is an error of the spreadsheet, {cell.Text}", $"此处为表格错误值{cell.Text}"),
            _ => null,
        };
        return problem is not null ? null : kind switch
        {
            FactKind.Day => Day(cell, out problem),
            FactKind.Percent => Percent(cell, out problem),
            FactKind.Number => Number(cell, out problem),
            FactKind.Level => cell.Kind == RawCellKind.Number ? Refuse(NotLevel, out problem) : Text(cell, out problem),
            FactKind.YesNo => YesNo(cell, out problem),
            FactKind.EventType => Word(cell, FactNames.EventTypes, out problem),
            FactKind.SupervisionKind => Word(cell, FactNames.SupervisionKinds, out problem),
            FactKind.Id => Text(cell with { Text = CellText.Fold(cell.Text) }, out problem),
            _ => Text(cell, out problem),
        };
    }

    private JsonValue? Day(RawCell cell, out LocalizedText? problem)
    {
        var day = cell.Kind switch
        {
            RawCellKind.Number when CellNumber.Parse(cell.Text) is { } number => SerialDay.DayOf(number, from1904) ?? DayText.Parse(cell.Text),
            RawCellKind.Text => DayText.Parse(CellText.Fold(cell.Text)),
            _ => null,
        };
        return day is { } found ? Accept(LocalDatePattern.Iso.Format(found), out problem) : Refuse(NotDay, out problem);
    }

    private static JsonValue? Percent(RawCell cell, out LocalizedText? problem)
    {
        bool isMarked = cell.Look == NumberLook.Percent || cell.Text.EndsWith('%') || cell.Text.EndsWith('％');
        if (Amount(cell) is not { } percent)
            return Refuse(NotPercent, out problem);
        if (!isMarked && percent is > 0 and <= 1)
            return Refuse(UnclearPercent, out problem);
        return percent is < 0 or > 100 ? Refuse(PercentRange, out problem) : Accept(percent, out problem);
    }

    private static JsonValue? Number(RawCell cell, out LocalizedText? problem) =>
        Amount(cell) is { } number ? Accept(number, out problem) : Refuse(NotNumber, out problem);

    private static JsonValue? YesNo(RawCell cell, out LocalizedText? problem)
    {
        if (cell.Kind == RawCellKind.Boolean)
            return Accept(cell.Text is "1" or "true", out problem);
        bool? holds = CellText.Fold(cell.Text).ToUpperInvariant() switch
        {
            "是" or "YES" or "TRUE" => true,
            "否" or "NO" or "FALSE" => false,
            _ => null,
        };
        return holds is { } known ? Accept(known, out problem) : Refuse(NotYesNo, out problem);
    }

    private static JsonValue? Word(RawCell cell, OrderedDictionary<string, LocalizedText> names, out LocalizedText? problem) =>
        FactNames.Find(names, CellText.Fold(cell.Text)) is { } name
            ? Accept(name, out problem)
            : Refuse(new($"this is none of {List(names, "en")}", $"应为以下之一:{List(names, "zh")}"), out problem);

    private static string List(OrderedDictionary<string, LocalizedText> names, string language) =>
        string.Join(new LocalizedText(", ", "、").In(language), names.Values.Select(w => w.In(language)));

    // A number is taken as a text only where nothing can have been lost: 2.10 becomes 2.1, and 3-4 a day.
    private static JsonValue? Text(RawCell cell, out LocalizedText? problem) => cell switch
    {
        { Kind: RawCellKind.Text } => CellText.IsCut(cell.Text) ? Refuse(WasCut, out problem) : Accept(cell.Text, out problem),
        { Kind: RawCellKind.Number, Look: NumberLook.Plain } when CellNumber.Parse(cell.Text) is { } number && decimal.IsInteger(number) => Accept(CellNumber.Format(number), out problem),
        _ => Refuse(NotText, out problem),
    };

    // A share shown as a percentage counts as one: 0.85 shown as 85% is 85.
    private static decimal? Amount(RawCell cell)
    {
        if (cell.Kind == RawCellKind.Number && cell.Look != NumberLook.Day)
            return CellNumber.Parse(cell.Text) is { } number ? Plain(cell.Look == NumberLook.Percent ? number * 100 : number) : null;
        if (cell.Kind != RawCellKind.Text)
            return null;
        string text = CellText.Fold(cell.Text).TrimEnd('%').TrimEnd();
        return text.Length <= MostDigits && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal typed) ? typed : null;
    }

    private static decimal Plain(decimal number) => decimal.Parse(CellNumber.Format(number), CultureInfo.InvariantCulture);

    private static JsonValue Accept(string value, out LocalizedText? problem)
    {
        problem = null;
        return JsonValue.Create(value);
    }

    private static JsonValue Accept(decimal value, out LocalizedText? problem)
    {
        problem = null;
        return JsonValue.Create(value);
    }

    private static JsonValue Accept(bool value, out LocalizedText? problem)
    {
        problem = null;
        return JsonValue.Create(value);
    }

    private static JsonValue? Refuse(LocalizedText reason, out LocalizedText? problem)
    {
        problem = reason;
        return null;
    }
}
