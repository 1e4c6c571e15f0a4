using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Writing;

/// <summary>Tells the facts that stand in the log of a risk from those that only properties of the document can hold.</summary>
internal sealed class FactSorter
{
    private readonly JsonObject _log;
    private readonly HashSet<string> _measures;
    private readonly HashSet<string> _retracted;
    private readonly JsonArray _rest = [];

    public FactSorter(JsonObject plan, JsonObject log)
    {
        _log = log;
        _measures = [.. plan.Objects("measures").Select(static m => m.Text("id")!)];
        _retracted = [.. log.Objects("events").Select(static e => e.Text("fact")).OfType<string>()];
        Events = Place("events", "on", e => e.Text("measure") is { } measure && _measures.Contains(measure));
        Observations = Place("observations", "on", static _ => true);
    }

    /// <summary>The events of measures, by the measure's id.</summary>
    public ILookup<string, JsonObject> Events { get; }

    /// <summary>The observations that OSCAL can hold, by the indicator's id.</summary>
    public ILookup<string, JsonObject> Observations { get; }

    public bool IsRetracted(JsonObject fact) => fact.Text("id") is { } id && _retracted.Contains(id);

    /// <summary>The log without the facts that stand elsewhere.</summary>
    public JsonObject Rest()
    {
        var rest = new JsonObject().With("plan", _log.Text("plan")).With("edition", _log.Text("edition"));
        return rest.With("facts", _rest.DeepClone());
    }

    private ILookup<string, JsonObject> Place(string list, string day, Func<JsonObject, bool> belongs)
    {
        var placed = new List<(string Key, JsonObject Fact)>();
        int place = 0;
        foreach (var fact in _log.Objects(list))
        {
            fact[OscalNames.Place] = place++;
            if (OscalTime.CanHold(fact.Text(day)) && belongs(fact))
                placed.Add((fact.Text("measure") ?? fact.Text("indicator")!, fact));
            else
                _rest.Add(fact.DeepClone());
        }

        return placed.ToLookup(static p => p.Key, static p => p.Fact, StringComparer.Ordinal);
    }
}
