using System.Text.Json.Nodes;
using NodaTime;
using Rectify.Oscal.Json;
using Rectify.Responsibility;

namespace Rectify.Oscal.Writing;

/// <summary>The parties and roles that a document names.</summary>
internal sealed class PartyList(Guid plan, OrganizationDirectory? directory, LocalDate issuedOn)
{
    private readonly Dictionary<string, JsonObject> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _roles = new(StringComparer.Ordinal);

    public JsonArray Parties => new([.. _parties.Values]);

    public JsonArray Roles => new([.. _roles.Values]);

    /// <summary>The UUID of a unit or a person by its name.</summary>
    public string Party(string name)
    {
        string uuid = Uuid.FromName(plan, $"party/{name}").ToString();
        if (_parties.ContainsKey(name))
            return uuid;
        var party = new JsonObject { ["uuid"] = uuid, ["type"] = "organization", ["name"] = Words.Name(name) };
        _parties.Add(name, party);
        if (directory?.LookUp(name, issuedOn) is UnitFound { Unit: var unit })
            Describe(party, unit);
        return uuid;
    }

    /// <summary>The id of a role.</summary>
    public string Role(string id)
    {
        _roles.TryAdd(id, new JsonObject { ["id"] = id, ["title"] = Words.Spoken(id) });
        return id;
    }

    private void Describe(JsonObject party, OrganizationUnit unit)
    {
        party.With("short-name", unit.Aliases.Select(Words.Name).FirstOrDefault());
        var superior = directory!.Units.FirstOrDefault(other => other.Id.Is(unit.Superior));
        if (superior is not null)
            party["member-of-organizations"] = new JsonArray(Party(superior.Name));
    }
}
