using System.Text.Json;

namespace Rectify.Serialization.Shapes;

/// <summary>The content hashes of what an assessment was made from.</summary>
internal readonly struct InputHashesShape : IJsonShape<InputHashes>
{
    internal static readonly MemberSet Members = new("plan~", "progress~", "directory~", "workingDays~");

    public static InputHashes? Read(ref JsonCursor json)
    {
        string? plan = null, progress = null, directory = null, workingDays = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "plan": plan = json.ReadName(); break;
                case "progress": progress = json.ReadName(); break;
                case "directory": directory = json.ReadName(); break;
                case "workingDays": workingDays = json.ReadName(); break;
            }
        }

        return json.IsSound(scope) ? new InputHashes(plan, progress, directory, workingDays) : null;
    }

    public static void Write(Utf8JsonWriter writer, InputHashes value)
    {
        writer.WriteStartObject();
        writer.WriteTextOrNull("plan"u8, value.Plan);
        writer.WriteTextOrNull("progress"u8, value.Progress);
        writer.WriteTextOrNull("directory"u8, value.Directory);
        writer.WriteTextOrNull("workingDays"u8, value.WorkingDays);
        writer.WriteEndObject();
    }
}
