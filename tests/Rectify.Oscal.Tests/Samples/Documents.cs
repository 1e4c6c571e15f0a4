using System.Text.Json.Nodes;

namespace Rectify.Oscal.Tests.Samples;

/// <summary>The documents that are held to the schema, too.</summary>
internal static class Documents
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(Repository.PathOf("tests", "schemas", "oscal", "valid", $"{name}.json"));

    public static JsonObject Root(string name) => JsonNode.Parse(Bytes(name))!["plan-of-action-and-milestones"]!.AsObject();

    /// <summary>A document with one change.</summary>
    public static byte[] Changed(string name, Action<JsonObject> change)
    {
        var document = JsonNode.Parse(Bytes(name))!.AsObject();
        change(document["plan-of-action-and-milestones"]!.AsObject());
        return System.Text.Encoding.UTF8.GetBytes(document.ToJsonString());
    }
}
