using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Reporting.Ledgers;

/// <summary>Reported facts, a row for each: the progress document laid out in columns, so that it can be read back whole.</summary>
/// <remarks>Blank rows to write in stand above what is recorded, which is locked.</remarks>
internal sealed class FactSheet(string language, FactTable table, PlanWords words) : LedgerSheet(language)
{
    // What a clerk reports at a time stands on one screen above the facts so far; who has more goes on below them.
    private const int RowsAbove = 20;
    private const int RowsBelow = 2000;
    private const int WidthOfWords = 32;

    private static readonly LocalizedText HowTo = new(
        "New facts go into the blank rows. Rows in grey are recorded and locked: to correct one, add '{0}' and report anew.",
        "新事实填入空白行；灰底行为已记录事实，已锁定，如需更正，另填“{0}”后重新填报");

    /// <summary>The facts of a log, below rows to fill in, with comments and lists to choose from.</summary>
    public Sheet Create(ProgressLog log, Sheet lists)
    {
        var columns = table.Columns.Select(c => new SheetColumn(Say(c.Heading), c.Width, FormatOf(c.Kind)) { Note = Say(c.Note), Choices = ChoiceSheet.RangeFor(lists, c) });
        var inWords = new SheetColumn(Say(table.InWords), WidthOfWords) { Formula = ChoiceSheet.WordsFor(lists, table.Columns[0]) };
        return new Sheet(Say(table.Name), [columns.First(), inWords, .. columns.Skip(1)], Rows(log))
        {
            Title = string.Format(CultureInfo.InvariantCulture, Say(HowTo), Say(LedgerWords.Of(ProgressEventType.Retracted))),
            FrozenColumns = 2,
            RowsAbove = RowsAbove,
            RowsToFill = RowsBelow,
            IsForm = true,
        };
    }

    private CellValue[][] Rows(ProgressLog log)
    {
        using var document = JsonDocument.Parse(RectifyJson.WriteProgress(log));
        var facts = document.RootElement.TryGetProperty(table.List, out var list) ? list.EnumerateArray().ToArray() : [];
        return [.. facts.Select(fact => (CellValue[])[ValueOf(fact, table.Columns[0]), CellValue.Of(WordsOf(fact)), .. table.Columns.Skip(1).Select(c => ValueOf(fact, c))])];
    }

    private string? WordsOf(JsonElement fact) => table == FactTable.Observations
        ? words.OfTarget(Name(fact, "indicator"))
        : words.OfMeasure(Name(fact, "measure")) ?? words.OfDuty(Name(fact, "duty"));

    private static string? Name(JsonElement fact, string member) => fact.TryGetProperty(member, out var name) ? name.GetString() : null;

    private static CellFormat FormatOf(FactKind kind) => kind switch
    {
        FactKind.Id => CellFormat.Code,
        FactKind.Day => CellFormat.Day,
        FactKind.Percent => CellFormat.Percent,
        FactKind.Number => CellFormat.Number,
        _ => CellFormat.Text,
    };

    private CellValue ValueOf(JsonElement fact, FactColumn column)
    {
        if (!fact.TryGetProperty(column.Member, out var value))
            return default;
        return column.Kind switch
        {
            FactKind.Day => CellValue.Of(LocalDatePattern.Iso.Parse(value.GetString()!).Value),
            FactKind.Percent => CellValue.Percent(value.GetDecimal()),
            FactKind.Number => value.ValueKind == JsonValueKind.Number ? CellValue.Of(value.GetDecimal()) : default,
            FactKind.Level => value.ValueKind == JsonValueKind.String ? CellValue.Of(value.GetString()) : default,
            FactKind.Evidence => CellValue.Of(EvidenceText.Write(value)),
            FactKind.YesNo => CellValue.Of(Say(value.GetBoolean() ? LedgerWords.Yes : LedgerWords.No)),
            FactKind.EventType => CellValue.Of(Say(FactNames.EventTypes[value.GetString()!])),
            FactKind.SupervisionKind => CellValue.Of(Say(FactNames.SupervisionKinds[value.GetString()!])),
            _ => CellValue.Of(value.GetString()),
        };
    }
}
