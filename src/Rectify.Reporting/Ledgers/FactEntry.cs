using System.Text.Json.Nodes;

namespace Rectify.Reporting.Ledgers;

/// <summary>A fact as it is compared: what it says, and the id that it bears.</summary>
/// <param name="Content">The fact as JSON without its id, the same for the same fact however it was written.</param>
/// <param name="Id">The id, or null.</param>
/// <param name="Words">The fact in a sentence.</param>
internal sealed record FactEntry(JsonObject Content, string? Id, Rules.LocalizedText Words)
{
    /// <summary>Whether the ledger was made with the fact, so that a row must hold it.</summary>
    public bool IsExpected { get; init; } = true;

    /// <summary>The content as text.</summary>
    public string Key { get; } = Content.ToJsonString();
}
