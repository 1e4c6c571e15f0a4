using System.Text.Json.Nodes;
using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting.Ledgers;

/// <summary>A fact that was read from a row, and where its parts stand.</summary>
/// <param name="Index">The row, from 0.</param>
/// <param name="Fact">The fact as the progress document holds it.</param>
/// <param name="Places">The columns of its members, from 0.</param>
internal sealed record FactRow(int Index, JsonObject Fact, IReadOnlyDictionary<string, int> Places)
{
    /// <summary>Whether nothing was wrong with it.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>Whether it stands in a locked row, which is where a form holds the facts that were recorded before.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The cell of a member; the first of the row where the member has no column.</summary>
    public string AddressOf(string member) => CellAddress.Of(Places.GetValueOrDefault(member), Index);
}
