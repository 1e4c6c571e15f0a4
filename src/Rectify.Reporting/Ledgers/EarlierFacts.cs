using System.Globalization;
using System.Text.Json.Nodes;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Reporting.Ledgers;

/// <summary>Puts the facts of a ledger onto a log: what is new is added, and every row that is not what it was is named; nothing that was there changes.</summary>
internal sealed class EarlierFacts(ProgressLog earlier, LedgerProblems remarks)
{
    private static readonly LocalizedText Repeated = new(
        "this fact stands in the log, or in a row above, already; it is not added again", "此事实已在进展记录或上面的行中，不再重复增加");

    /// <summary>The log with what is new.</summary>
    /// <param name="read">What the rows say.</param>
    /// <param name="events">The rows of events.</param>
    /// <param name="observations">The rows of observations.</param>
    /// <param name="view">Which facts of the log the ledger was made with.</param>
    /// <returns>The log, and for each fact that was added the place of its row in the list of rows.</returns>
    public (ProgressLog Log, int[] Events, int[] Observations) Add(ProgressLog read, SheetFacts events, SheetFacts observations, LedgerView view)
    {
        FactEntry[] knownEvents = [.. earlier.Events.Select((e, i) => Entry(e) with { IsExpected = view.ShowsEvent(i, e.On, e.RecordedOn) })];
        FactEntry[] knownObservations = [.. earlier.Observations.Select((o, i) => Entry(o) with { IsExpected = view.ShowsObservation(i, o.On, o.RecordedOn) })];
        int[] newEvents = Compare(events, [.. read.Events.Select(Entry)], knownEvents);
        int[] newObservations = Compare(observations, [.. read.Observations.Select(Entry)], knownObservations);
        var log = earlier with
        {
            Plan = earlier.Plan ?? read.Plan,
            Events = earlier.Events.AddRange(newEvents.Select(i => Named(read.Events[i]))),
            Observations = earlier.Observations.AddRange(newObservations.Select(i => Named(read.Observations[i]))),
        };
        return (log, newEvents, newObservations);
    }

    private static ProgressEvent Named(ProgressEvent fact) => fact.Id is null ? fact with { Id = FactId.Of(fact) } : fact;

    private static Observation Named(Observation seen) => seen.Id is null ? seen with { Id = FactId.Of(seen) } : seen;

    private static FactEntry Entry(ProgressEvent fact) => new(JsonNode.Parse(RectifyJson.WriteEvent(fact with { Id = null }))!.AsObject(), fact.Id, FactSentence.Of(fact));

    private static FactEntry Entry(Observation seen) => new(JsonNode.Parse(RectifyJson.WriteObservation(seen with { Id = null }))!.AsObject(), seen.Id, FactSentence.Of(seen, unit: null));

    private int[] Compare(SheetFacts sheet, FactEntry[] rows, FactEntry[] known)
    {
        var comparison = FactComparison.Of(rows, known);
        foreach (var (row, was) in comparison.Changed)
            TellChanged(sheet, sheet.Rows[row], rows[row], known[was]);
        foreach (int row in comparison.Repeated)
            remarks.Add(sheet.Sheet, CellAddress(sheet.Rows[row]), Repeated);
        foreach (int fact in comparison.Dropped)
            TellDropped(sheet, known[fact], fact);
        return [.. comparison.New];
    }

    private void TellChanged(SheetFacts sheet, FactRow row, FactEntry now, FactEntry was)
    {
        foreach (var column in sheet.Table.Columns.DistinctBy(static c => c.Member, StringComparer.Ordinal).Where(c => !JsonNode.DeepEquals(now.Content[c.Member], was.Content[c.Member])))
        {
            string before = Show(was.Content[column.Member]), after = Show(now.Content[column.Member]);
            remarks.Add(sheet.Sheet, row.AddressOf(column.Member), new(
                $"{column.Heading.English} was '{before}' in the log and is '{after}' here; the log keeps what it holds (to correct it, retract the fact and add another)",
                $"{column.Heading.Chinese}在进展记录中为“{before}”，此处为“{after}”；记录保持不变（如需更正，请撤回原事实并另行填报）"));
        }
    }

    private void TellDropped(SheetFacts sheet, FactEntry fact, int index)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"$.{sheet.Table.List}[{index}]");
        string subject = Show(fact.Content["measure"] ?? fact.Content["indicator"]);
        remarks.Add(sheet.Sheet, new(
            $"a fact of the log is missing here ({path}: {subject}, {fact.Words.English}); the log keeps it",
            $"缺少进展记录中的一条事实（{path}：{subject}，{fact.Words.Chinese}）；记录予以保留"));
    }

    private static string CellAddress(FactRow row) => row.AddressOf(row.Places.MinBy(static p => p.Value).Key);

    private static string Show(JsonNode? value) => value is JsonValue text && text.TryGetValue(out string? words) ? words : value?.ToJsonString() ?? "";
}
