using System.Text.Json.Nodes;
using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting.Ledgers;

/// <summary>The facts of one sheet: those that can be used, and of the others what they claim.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Table">What it holds.</param>
/// <param name="All">Every row that is not blank.</param>
internal sealed record SheetFacts(RawSheet Sheet, FactTable Table, IReadOnlyList<FactRow> All)
{
    /// <summary>The rows that nothing is wrong with.</summary>
    public IReadOnlyList<FactRow> Rows { get; init; } = [.. All.Where(static row => row.IsSound)];

    /// <summary>The ids of facts that are there but cannot be used.</summary>
    public IEnumerable<string> LostIds => All.Where(static row => !row.IsSound).Select(static row => row.Fact["id"] is JsonValue id && id.TryGetValue(out string? text) ? text : null).OfType<string>();
}
