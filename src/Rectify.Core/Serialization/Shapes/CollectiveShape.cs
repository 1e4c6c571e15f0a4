using System.Text.Json;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Serialization.Shapes;

/// <summary>A name that stands for several units.</summary>
internal readonly struct CollectiveShape : IJsonShape<Collective>
{
    internal static readonly MemberSet Members = new("name", "members?");

    public static Collective? Read(ref JsonCursor json)
    {
        string? name = null;
        ValueList<CollectiveMembership> members = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "name": name = json.ReadName(); break;
                case "members": members = json.ReadList<CollectiveMembership, MembershipShape>(); break;
            }
        }

        return json.IsSound(scope) ? new Collective(name!, members) : null;
    }

    public static void Write(Utf8JsonWriter writer, Collective value)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, value.Name);
        writer.WriteList<CollectiveMembership, MembershipShape>("members"u8, value.Members);
        writer.WriteEndObject();
    }
}
