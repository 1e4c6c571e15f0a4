using System.Text.Json;

namespace Rectify.Serialization.Shapes;

/// <summary>The state of a part of a measure, beside the part's id.</summary>
internal static class StateShape
{
    internal static readonly MemberSet Members = new("id", "state");

    /// <summary>Id and state, both null where something was refused.</summary>
    public static (string? Id, TState? State) Read<TState>(ref JsonCursor json)
        where TState : struct, Enum
    {
        string? id = null;
        TState? state = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Part); break;
                case "state": state = json.ReadEnum<TState>(); break;
            }
        }

        return json.IsSound(scope) ? (id, state) : default;
    }

    public static void Write<TState>(Utf8JsonWriter writer, string id, TState state)
        where TState : struct, Enum
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteEnum("state"u8, state);
        writer.WriteEndObject();
    }
}
