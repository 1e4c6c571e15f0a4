using System.Globalization;
using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Reading;

/// <summary>Reads back the facts that this library wrote.</summary>
internal sealed class OwnFacts(SourceDocument source, Guid space)
{
    public ReadFact Event(Located entry, string measure)
    {
        var fact = Fact(entry, OscalNames.Event, "start");
        fact.Fact["measure"] = measure;
        return fact;
    }

    public ReadFact Observation(Located observation) => Fact(observation, OscalNames.Observation, "collected");

    /// <summary>The facts that stand in the properties of the document.</summary>
    public static IEnumerable<ReadFact> Rest(JsonObject log, string path) =>
        log.Objects("facts").Select(fact => fact.DeepClone().AsObject()).Select(fact => new ReadFact(fact, PlaceOf(fact), fact.Text("on") ?? "", path));

    private ReadFact Fact(Located element, string part, string time)
    {
        var fact = PropertyCodec.Unflatten(element.Element, message => source.Report(element.Path, message));
        fact.Remove(OscalNames.Part);
        int? place = PlaceOf(fact);
        string on = OscalTime.Day(element.Element.Text(time))!;
        fact["on"] = on;
        if (string.CompareOrdinal(fact.Text("recordedOn"), on) < 0)
            fact.Remove("recordedOn");
        if (fact.Text("id") is null && !element.Uuid.Is(Uuid.FromName(space, string.Create(CultureInfo.InvariantCulture, $"{part}/#{place}")).ToString()))
            fact["id"] = element.Uuid;
        return new ReadFact(fact, place, element.Element.Text(time)!, element.Path);
    }

    private static int? PlaceOf(JsonObject fact) => fact.Take(OscalNames.Place) is JsonValue value && value.TryGetValue(out int place) ? place : null;
}
