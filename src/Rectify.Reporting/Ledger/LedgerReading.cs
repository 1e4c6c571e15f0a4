using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Reporting.Ledgers;

/// <summary>Makes a progress document of the sheets of facts, and a log of the document.</summary>
internal sealed partial class LedgerReading(RawWorkbook workbook, LedgerProblems problems)
{
    /// <summary>The sheets that are looked at.</summary>
    public static IReadOnlyList<LocalizedText> Sheets { get; } = [FactTable.Events.Name, FactTable.Observations.Name, LedgerWords.About];

    /// <summary>Whether a sheet bears a name in either language.</summary>
    public static bool IsNamed(string name, LocalizedText words) =>
        name.Equals(words.English, StringComparison.OrdinalIgnoreCase) || name.Equals(words.Chinese, StringComparison.OrdinalIgnoreCase);

    /// <summary>The log, or null where there are problems.</summary>
    public ProgressLog? Read(RectificationPlan? plan)
    {
        var events = Facts(FactTable.Events);
        var observations = Facts(FactTable.Observations);
        if (!problems.IsEmpty)
            return null;
        var result = RectifyJson.ReadProgress(Document(events, observations));
        var lists = new[] { events, observations };
        foreach (var problem in result.Problems)
            Place(problem.Path, lists, new LocalizedText(problem.Message, problem.Message));
        if (result.TryGetValue(out var log) && plan is not null)
        {
            foreach (var mismatch in log.MismatchesWith(plan))
                Place(mismatch.Path, lists, new($"'{mismatch.Name}' is not in plan '{plan.Id}'", $"方案“{plan.Id}”中没有“{mismatch.Name}”"));
        }

        return problems.IsEmpty ? log : null;
    }

    private SheetFacts Facts(FactTable table)
    {
        var sheets = workbook.Sheets.Where(s => IsNamed(s.Name, table.Name)).ToArray();
        if (sheets.Length == 1)
            return new SheetFacts(sheets[0], table, new FactReader(table, sheets[0], workbook.From1904, problems).Read());
        problems.Add(sheets.Length == 0
            ? new LocalizedText($"There is no sheet '{table.Name.English}'.", $"没有“{table.Name.Chinese}”工作表。")
            : new LocalizedText($"There are two sheets '{table.Name.English}'.", $"“{table.Name.Chinese}”工作表重复。"));
        return new SheetFacts(new RawSheet("", [], []), table, []);
    }

    private byte[] Document(SheetFacts events, SheetFacts observations)
    {
        var document = new JsonObject { ["schemaVersion"] = RectifyJson.SchemaVersion };
        if (PlanId() is { } id)
            document["plan"] = id;
        foreach (var facts in (SheetFacts[])[events, observations])
            document[facts.Table.List] = new JsonArray([.. facts.Rows.Select(static row => row.Fact)]);
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    private string? PlanId()
    {
        var rows = workbook.Sheets.Where(static s => IsNamed(s.Name, LedgerWords.About)).SelectMany(static s => s.Rows);
        var row = rows.FirstOrDefault(static r => r.Cells.TryGetValue(0, out var label) && IsNamed(label.Text, LedgerWords.PlanId));
        return row is not null && row.Cells.TryGetValue(1, out var id) ? id.Text : null;
    }

    // Puts what is known by its path in the document to its cell.
    private void Place(string path, SheetFacts[] lists, LocalizedText message)
    {
        var match = FactPath().Match(path);
        var list = lists.FirstOrDefault(l => match.Groups["list"].ValueSpan.SequenceEqual(l.Table.List));
        if (list is null)
            problems.Add(message);
        else
            problems.Add(list.Sheet, list.Rows[int.Parse(match.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)].AddressOf(match.Groups["member"].Value), message);
    }

    [GeneratedRegex(@"^\$\.(?<list>\w+)\[(?<index>[0-9]+)\](\.(?<member>\w+))?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FactPath();

    private sealed record SheetFacts(RawSheet Sheet, FactTable Table, List<FactRow> Rows);
}
