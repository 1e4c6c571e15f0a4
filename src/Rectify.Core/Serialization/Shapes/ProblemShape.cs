using System.Text.Json;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>A problem with the ids of the measures that answer it.</summary>
internal readonly struct ProblemShape : IJsonShape<Problem>
{
    internal static readonly MemberSet Members = new("id", "text", "target?", "indicators?", "measures?");

    public static Problem? Read(ref JsonCursor json)
    {
        string? id = null, text = null, target = null;
        ValueList<TargetIndicator> indicators = default;
        ValueList<string> measures = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Problem); break;
                case "text": text = json.ReadName(); break;
                case "target": target = json.ReadName(); break;
                case "indicators": indicators = json.ReadList<TargetIndicator, IndicatorShape>(); break;
                case "measures": measures = ReadMeasures(ref json); break;
            }
        }

        return json.IsSound(scope) ? new Problem(id!, text!, measures) { Target = target, Indicators = indicators } : null;
    }

    public static void Write(Utf8JsonWriter writer, Problem value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("text"u8, value.Text);
        writer.WriteText("target"u8, value.Target);
        writer.WriteList<TargetIndicator, IndicatorShape>("indicators"u8, value.Indicators);
        writer.WriteTexts("measures"u8, value.Measures);
        writer.WriteEndObject();
    }

    private static ValueList<string> ReadMeasures(ref JsonCursor json)
    {
        if (!json.BeginArray())
            return default;
        var measures = new ListBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextItem())
        {
            if (json.ReadReference(IdKind.Measure) is not { } measure)
                continue;
            if (seen.Add(measure))
                measures.Add(measure);
            else
                json.Refuse($"{JsonPath.Quote(measure)} stands twice");
        }

        return measures.ToValueList();
    }
}
