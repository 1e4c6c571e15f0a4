using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Workbooks;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Reporting.Ledgers;

/// <summary>Makes a progress document of the sheets of facts, and a log of the document.</summary>
internal sealed partial class LedgerReading(RawWorkbook workbook, RectificationPlan? plan, OrganizationDirectory? directory, LedgerProblems problems, LedgerProblems remarks)
{
    private readonly FactCell _cells = new(workbook.From1904, new IdSpelling(plan));
    private readonly FactChecks _checks = new(plan, directory);

    /// <summary>The sheets that are looked at.</summary>
    public static IReadOnlyList<LocalizedText> Sheets { get; } = [FactTable.Events.Name, FactTable.Observations.Name, LedgerWords.About];

    /// <summary>Whether a sheet bears a name in either language.</summary>
    public static bool IsNamed(string name, LocalizedText words) =>
        name.Equals(words.English, StringComparison.OrdinalIgnoreCase) || name.Equals(words.Chinese, StringComparison.OrdinalIgnoreCase);

    /// <summary>The log, or null where there are problems: the facts of the workbook or, where there was a log before, that log with what is new.</summary>
    public ProgressLog? Read(ProgressLog? earlier)
    {
        var events = Facts(FactTable.Events);
        var observations = Facts(FactTable.Observations);
        // What is wrong in one row hides nothing that is wrong in another.
        var result = RectifyJson.ReadProgress(Document(events, observations));
        foreach (var problem in result.Problems)
            Place(problem.Path, [events, observations], new LocalizedText(problem.Message, problem.Message));
        if (!result.TryGetValue(out var log))
            return null;
        var whole = earlier is null ? log : Add(earlier, log, ref events, ref observations);
        CheckNames(whole, earlier, events, observations);
        return problems.IsEmpty ? whole : null;
    }

    // From here on the rows are those that were added.
    private ProgressLog Add(ProgressLog earlier, ProgressLog read, ref SheetFacts events, ref SheetFacts observations)
    {
        var (log, newEvents, newObservations) = new EarlierFacts(earlier, remarks).Add(read, events, observations, View());
        (var allEvents, var allObservations) = (events, observations);
        events = events with { Rows = [.. newEvents.Select(i => allEvents.Rows[i])] };
        observations = observations with { Rows = [.. newObservations.Select(i => allObservations.Rows[i])] };
        return log;
    }

    // Ids that only show themselves beside other facts; names of the plan were checked row by row.
    private void CheckNames(ProgressLog log, ProgressLog? earlier, SheetFacts events, SheetFacts observations)
    {
        if (plan is null)
            return;
        if (log.Plan is { } id && !string.Equals(id, plan.Id, StringComparison.Ordinal))
            problems.Add(new LocalizedText($"The workbook speaks of plan '{id}', the plan is '{plan.Id}'.", $"工作簿所属方案为“{id}”，而方案为“{plan.Id}”。"));
        var lost = events.LostIds.Concat(observations.LostIds).ToHashSet(StringComparer.Ordinal);
        foreach (var mismatch in (log with { Plan = null }).MismatchesWith(plan).Where(m => m.Kind != ProgressMismatchKind.NotInPlan && !lost.Contains(m.Name)))
            Place(mismatch.Path, [events, observations], Describe(mismatch), earlier);
    }

    private static LocalizedText Describe(ProgressMismatch mismatch) => mismatch.Kind switch
    {
        ProgressMismatchKind.RepeatedId => new($"the id '{mismatch.Name}' stands twice", $"编号“{mismatch.Name}”重复"),
        ProgressMismatchKind.UnknownFact => new($"no fact bears the id '{mismatch.Name}'", $"没有编号为“{mismatch.Name}”的事实"),
        _ => new($"'{mismatch.Name}' is a retraction, and none can be taken back", $"“{mismatch.Name}”为更正撤回,不得再撤回"),
    };

    private SheetFacts Facts(FactTable table)
    {
        var sheets = workbook.Sheets.Where(s => IsNamed(s.Name, table.Name)).ToArray();
        if (sheets.Length == 1)
            return new SheetFacts(sheets[0], table, new FactReader(table, sheets[0], _cells, _checks, problems).Read());
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
            document[facts.Table.List] = new JsonArray([.. facts.Rows.Select(static row => row.Fact.DeepClone())]);
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    private string? PlanId() => About(LedgerWords.PlanId);

    private LedgerView View() => new(Count(LedgerWords.EventsBefore), Count(LedgerWords.ObservationsBefore), Day(LedgerWords.AsOf), Day(LedgerWords.KnownOn));

    private int? Count(LocalizedText label) => int.TryParse(About(label), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    private LocalDate? Day(LocalizedText label) => CellAbout(label) is { } cell && _cells.Day(cell) is { } day ? day : null;

    private string? About(LocalizedText label) => CellAbout(label) is { } cell ? CellText.Trim(cell.Text) : null;

    private RawCell? CellAbout(LocalizedText label)
    {
        var rows = workbook.Sheets.Where(static s => IsNamed(s.Name, LedgerWords.About)).SelectMany(static s => s.Rows);
        var row = rows.FirstOrDefault(r => r.Cells.TryGetValue(0, out var cell) && IsNamed(CellText.Trim(cell.Text), label));
        return row is not null && row.Cells.TryGetValue(1, out var value) ? value : null;
    }

    // Puts what is known by its path in the document to its cell; facts that were there before come first in the lists.
    private void Place(string path, SheetFacts[] lists, LocalizedText message, ProgressLog? earlier = null)
    {
        var match = FactPath().Match(path);
        var list = lists.FirstOrDefault(l => match.Groups["list"].ValueSpan.SequenceEqual(l.Table.List));
        int before = list is null || earlier is null ? 0 : list.Table == FactTable.Events ? earlier.Events.Count : earlier.Observations.Count;
        int index = list is null ? -1 : int.Parse(match.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) - before;
        if (list is null)
            problems.Add(message);
        else if (index < 0)
            problems.Add(new LocalizedText($"{path} of the log: {message.English}", $"进展记录{path}：{message.Chinese}"));
        else
            problems.Add(list.Sheet, list.Rows[index].AddressOf(match.Groups["member"].Value), message);
    }

    [GeneratedRegex(@"^\$\.(?<list>\w+)\[(?<index>[0-9]+)\](\.(?<member>\w+))?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FactPath();
}
