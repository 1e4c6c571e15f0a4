using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Reading;

/// <summary>An element of a document and its place.</summary>
internal sealed record Located(JsonObject Element, string Path)
{
    public string Uuid => Element.Text("uuid")!;

    /// <summary>The part of a plan that the element stands for, or null where it was written by others.</summary>
    public string? Part => PropertyCodec.Value(Element, OscalNames.Part);

    public IEnumerable<Located> Children(string member) => Element.Objects(member).Select((child, i) => new Located(child, JsonPaths.Join(JsonPaths.Join(Path, member), i)));

    public Located? Child(string member) => Element.Object(member) is { } child ? new Located(child, JsonPaths.Join(Path, member)) : null;
}
