using System.Text.Json;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>Where something stands in the text it was read from.</summary>
internal static class SourceSpanShape
{
    internal static readonly MemberSet Members = new("start", "length");

    public static SourceSpan? Read(ref JsonCursor json)
    {
        int start = 0, length = 0;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "start": start = json.ReadInt32(least: 0); break;
                case "length": length = json.ReadInt32(least: 0); break;
            }
        }

        return json.IsSound(scope) ? new SourceSpan(start, length) : null;
    }

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, SourceSpan? span)
    {
        if (span is not { } value)
            return;
        writer.WriteStartObject(name);
        writer.WriteNumber("start"u8, value.Start);
        writer.WriteNumber("length"u8, value.Length);
        writer.WriteEndObject();
    }
}
