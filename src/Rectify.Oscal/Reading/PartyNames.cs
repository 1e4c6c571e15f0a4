using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Reading;

/// <summary>Who is meant by the parties and roles of a document.</summary>
internal sealed class PartyNames
{
    private static readonly Dictionary<string, string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lead"] = "lead",
        ["supporting"] = "supporting",
        ["support"] = "supporting",
        ["supervising"] = "supervising",
        ["supervisor"] = "supervising",
        ["accepting"] = "accepting",
        ["authorizing-official"] = "accepting",
        ["content-approver"] = "accepting",
        ["territorial"] = "territorial",
    };

    private readonly Dictionary<string, JsonObject> _parties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Located _metadata;

    public PartyNames(Located metadata)
    {
        _metadata = metadata;
        foreach (var party in metadata.Element.Objects("parties"))
            _parties.TryAdd(party.Text("uuid")!, party);
    }

    /// <summary>The name of a party, or its UUID where the document does not name it.</summary>
    public string Name(string uuid) => _parties.TryGetValue(uuid, out var party) ? Name(party) : uuid;

    /// <summary>Who logged an entry, in a role that is one of the given; in any other where none is given.</summary>
    public string? LoggedBy(JsonObject entry, bool isApprover, string approver) => entry.Objects("logged-by")
        .Where(by => isApprover == IsApprover(by.Text("role-id"), approver))
        .Select(by => Name(by.Text("party-uuid")!))
        .FirstOrDefault();

    /// <summary>The links that the roles of a task give: its own parties, else those of the document in that role, else the role by its title.</summary>
    public IEnumerable<JsonObject> Links(JsonObject task)
    {
        foreach (var role in task.Objects("responsible-roles"))
        {
            string id = role.Text("role-id")!;
            string[] parties = [.. role.Texts("party-uuids")];
            if (parties.Length == 0)
                parties = [.. _metadata.Element.Objects("responsible-parties").Where(r => r.Text("role-id").Is(id)).SelectMany(static r => r.Texts("party-uuids"))];
            string kind = Roles.GetValueOrDefault(id, "responsible");
            if (parties.Length == 0)
                yield return Link(kind, _metadata.Element.Objects("roles").FirstOrDefault(r => r.Text("id").Is(id)).Text("title") ?? id, person: null);
            foreach (string party in parties)
                yield return Link(kind, party);
        }
    }

    private JsonObject Link(string role, string uuid)
    {
        if (!_parties.TryGetValue(uuid, out var party))
            return Link(role, uuid, person: null);
        string? organization = party.Text("type").Is("person") ? party.Texts("member-of-organizations").FirstOrDefault() : null;
        return organization is null ? Link(role, Name(party), person: null) : Link(role, Name(organization), Name(party));
    }

    private static JsonObject Link(string role, string unit, string? person)
    {
        var link = new JsonObject { ["role"] = role, ["unit"] = unit, ["collective"] = false };
        return link.With("principal", person);
    }

    private static bool IsApprover(string? role, string approver) =>
        role is not null && (role.Is(approver) || Roles.GetValueOrDefault(role).Is("accepting") || role.Contains("approv", StringComparison.OrdinalIgnoreCase));

    private static string Name(JsonObject party) => party.Text("name") ?? party.Text("short-name") ?? party.Text("uuid")!;
}
