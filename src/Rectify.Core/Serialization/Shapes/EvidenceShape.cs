using System.Text.Json;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>A document that shows a fact.</summary>
internal readonly struct EvidenceShape : IJsonShape<EvidenceItem>
{
    internal static readonly MemberSet Members = new("title", "uri?", "sha256?");

    public static EvidenceItem? Read(ref JsonCursor json)
    {
        string? title = null, uri = null, sha256 = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "title": title = json.ReadName(); break;
                case "uri": uri = json.ReadName(); break;
                case "sha256": sha256 = ReadHash(ref json); break;
            }
        }

        return json.IsSound(scope) ? new EvidenceItem(title!, uri, sha256) : null;
    }

    public static void Write(Utf8JsonWriter writer, EvidenceItem value)
    {
        writer.WriteStartObject();
        writer.WriteString("title"u8, value.Title);
        writer.WriteText("uri"u8, value.Uri);
        writer.WriteText("sha256"u8, value.Sha256);
        writer.WriteEndObject();
    }

    private static string? ReadHash(ref JsonCursor json)
    {
        if (json.ReadText() is not { } text)
            return null;
        if (EvidenceItem.IsSha256(text))
            return text;
        json.Refuse($"{JsonPath.Quote(text)} is not a SHA-256 hash of 64 hexadecimal digits");
        return null;
    }
}
