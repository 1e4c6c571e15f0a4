using System.Text.Json;
using NodaTime.Text;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Reporting.Ledgers;

/// <summary>Reported facts, a row for each: the progress document laid out in columns, so that it can be read back whole.</summary>
internal sealed class FactSheet(string language, FactTable table) : LedgerSheet(language)
{
    private const int RowsToFill = 2000;

    /// <summary>The facts of a log.</summary>
    public Sheet Create(ProgressLog log)
    {
        using var document = JsonDocument.Parse(RectifyJson.WriteProgress(log));
        var facts = document.RootElement.TryGetProperty(table.List, out var list) ? list.EnumerateArray().ToArray() : [];
        return new Sheet(
            Say(table.Name),
            [.. table.Columns.Select(c => new SheetColumn(Say(c.Heading), c.Width, FormatOf(c.Kind)))],
            [.. facts.Select(fact => table.Columns.Select(c => ValueOf(fact, c)).ToArray())]);
    }

    /// <summary>The facts of a log, with comments, lists to choose from and rows to fill in.</summary>
    public Sheet CreateForm(ProgressLog log, Sheet lists)
    {
        var sheet = Create(log);
        return sheet with
        {
            Columns = [.. sheet.Columns.Select((column, i) => column with { Note = Say(table.Columns[i].Note), Choices = ChoiceSheet.RangeFor(lists, table.Columns[i]) })],
            RowsToFill = RowsToFill,
        };
    }

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
            FactKind.YesNo => CellValue.Of(Say(value.GetBoolean() ? LedgerWords.Yes : LedgerWords.No)),
            FactKind.EventType => CellValue.Of(Say(FactNames.EventTypes[value.GetString()!])),
            FactKind.SupervisionKind => CellValue.Of(Say(FactNames.SupervisionKinds[value.GetString()!])),
            _ => CellValue.Of(value.GetString()),
        };
    }
}
