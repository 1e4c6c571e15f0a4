using System.Text.Json.Nodes;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.MinimalApi;

/// <summary>The description of the API (OpenAPI 3.1). Its schemas are the published ones, each whole under its own id.</summary>
internal static class TrackerOpenApi
{
    private static readonly string[] Documents = ["plan", "progress", "assessment"];

    #region OpenApi
    public static JsonObject Describe() => new()
    {
        ["openapi"] = "3.1.1",
        ["info"] = new JsonObject { ["title"] = "Tracker of rectification plans", ["version"] = RectifyJson.SchemaVersion },
        ["paths"] = new JsonObject
        {
            ["/plans/{id}"] = new JsonObject { ["put"] = Call("Stores a plan.", ["id"], body: "plan") },
            ["/plans/{id}/progress"] = new JsonObject { ["post"] = Call("Appends facts; sent again under its Idempotency-Key a document is kept once.", ["id"], body: "progress") },
            ["/plans/{id}/facts"] = new JsonObject { ["get"] = Call("Returns the facts after a position.", ["id", "since?"], answer: "progress") },
            ["/plans/{id}/assessment"] = new JsonObject { ["get"] = Call("Assesses the plan on a day.", ["id", "asOf", "knownOn?"], answer: "assessment") },
            ["/plans/{id}/measures/{measure}/explanation"] = new JsonObject { ["get"] = Call("Explains a measure.", ["id", "measure", "asOf", "knownOn?", "lang?"]) },
        },
        ["components"] = new JsonObject { ["schemas"] = new JsonObject(Documents.Select(static name => KeyValuePair.Create(name, JsonNode.Parse(RectifyJson.Schema(name))))) },
    };
    #endregion

    private static JsonObject Call(string summary, string[] parameters, string? body = null, string? answer = null)
    {
        var success = new JsonObject { ["description"] = "Done." };
        if (answer is not null)
            success["content"] = Json(answer);
        var call = new JsonObject
        {
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. parameters.Select(Parameter)]),
            ["responses"] = new JsonObject { [body is null ? "200" : "204"] = success, ["default"] = new JsonObject { ["description"] = "A problem (RFC 9457)." } },
        };
        if (body is not null)
            call["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json(body) };
        return call;
    }

    private static JsonNode Parameter(string name)
    {
        bool isInPath = name is "id" or "measure";
        return new JsonObject
        {
            ["name"] = name.TrimEnd('?'),
            ["in"] = isInPath ? "path" : "query",
            ["required"] = !name.EndsWith('?'),
            ["schema"] = name.Contains("On", StringComparison.Ordinal) || name == "asOf" ? new JsonObject { ["type"] = "string", ["format"] = "date" }
                : new JsonObject { ["type"] = name == "since?" ? "integer" : "string" },
        };
    }

    private static JsonObject Json(string schema) =>
        new() { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" } } };
}
