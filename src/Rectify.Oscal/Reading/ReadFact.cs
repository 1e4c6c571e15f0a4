using System.Text.Json.Nodes;

namespace Rectify.Oscal.Reading;

/// <summary>A fact of the log as JSON, with the place in the document that it was read from.</summary>
/// <param name="Fact">The event or observation.</param>
/// <param name="Place">Where it stands in the list of the log, or null where nothing says it.</param>
/// <param name="Time">The time that the document gives it.</param>
/// <param name="Path">Where it stands in the document.</param>
internal sealed record ReadFact(JsonObject Fact, int? Place, string Time, string Path);
