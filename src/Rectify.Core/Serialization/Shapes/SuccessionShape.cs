using System.Text.Json;
using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Serialization.Shapes;

/// <summary>A succession between units; <c>precision</c> stands only where its day is not documented.</summary>
internal readonly struct SuccessionShape : IJsonShape<Succession>
{
    internal static readonly MemberSet Members = new("kind", "on", "precision?", "from", "to");

    public static Succession? Read(ref JsonCursor json)
    {
        SuccessionKind? kind = null;
        LocalDate? on = null;
        SuccessionPrecision? precision = null;
        ValueList<string> from = default, to = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "kind": kind = json.ReadEnum<SuccessionKind>(); break;
                case "on": on = json.ReadDay(); break;
                case "precision": precision = json.ReadEnum<SuccessionPrecision>(); break;
                case "from": from = json.ReadTexts(); break;
                case "to": to = json.ReadTexts(); break;
            }
        }

        return json.IsSound(scope)
            ? new Succession(kind!.Value, on!.Value, from, to) { Precision = precision ?? SuccessionPrecision.Day }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, Succession value)
    {
        writer.WriteStartObject();
        writer.WriteEnum("kind"u8, value.Kind);
        writer.WriteDay("on"u8, value.On);
        if (value.Precision != SuccessionPrecision.Day)
            writer.WriteEnum("precision"u8, value.Precision);
        writer.WriteTexts("from"u8, value.From);
        writer.WriteTexts("to"u8, value.To);
        writer.WriteEndObject();
    }
}
