using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Serialization.Shapes;

/// <summary>The state of a milestone.</summary>
internal readonly struct MilestoneStateShape : IJsonShape<MilestoneAssessment>
{
    public static MilestoneAssessment? Read(ref JsonCursor json) =>
        StateShape.Read<MilestoneState>(ref json) is ({ } id, { } state) ? new MilestoneAssessment(id, state) : null;

    public static void Write(Utf8JsonWriter writer, MilestoneAssessment value) => StateShape.Write(writer, value.Id, value.State);
}
