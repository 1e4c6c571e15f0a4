using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>The state of an indicator.</summary>
internal readonly struct IndicatorStateShape : IJsonShape<IndicatorAssessment>
{
    public static IndicatorAssessment? Read(ref JsonCursor json) =>
        StateShape.Read<IndicatorState>(ref json) is ({ } id, { } state) ? new IndicatorAssessment(id, state) : null;

    public static void Write(Utf8JsonWriter writer, IndicatorAssessment value) => StateShape.Write(writer, value.Id, value.State);
}
