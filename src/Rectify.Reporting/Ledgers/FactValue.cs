using System.Text.Json.Nodes;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>What came of reading a cell: a value as the progress document holds it, or why there is none.</summary>
/// <param name="Json">The value, or null.</param>
/// <param name="Problem">Why there is none, or null.</param>
internal readonly record struct FactValue(JsonNode? Json, LocalizedText? Problem)
{
    /// <summary>A text, day or name.</summary>
    public static FactValue Of(string value) => new(JsonValue.Create(value), Problem: null);

    /// <summary>A number.</summary>
    public static FactValue Of(decimal value) => new(JsonValue.Create(value), Problem: null);

    /// <summary>Yes or no.</summary>
    public static FactValue Of(bool value) => new(JsonValue.Create(value), Problem: null);

    /// <summary>A list.</summary>
    public static FactValue Of(JsonArray value) => new(value, Problem: null);

    /// <summary>No value.</summary>
    public static FactValue Refused(LocalizedText reason) => new(Json: null, reason);
}
