using System.Text.Json;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Serialization.Shapes;

/// <summary>The directory document. What does not fit together in it is reported by the directory's own checks.</summary>
internal readonly struct DirectoryShape : IJsonShape<OrganizationDirectory>
{
    internal static readonly MemberSet Members = new("schemaVersion", "units?", "successions?", "collectives?", "posts?");

    public static OrganizationDirectory? Read(ref JsonCursor json)
    {
        ValueList<OrganizationUnit> units = default;
        ValueList<Succession> successions = default;
        ValueList<Collective> collectives = default;
        ValueList<Post> posts = default;
        json.KeepPlaces();
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "schemaVersion": json.ReadVersion(); break;
                case "units": units = json.ReadList<OrganizationUnit, UnitShape>(); break;
                case "successions": successions = json.ReadList<Succession, SuccessionShape>(); break;
                case "collectives": collectives = json.ReadList<Collective, CollectiveShape>(); break;
                case "posts": posts = json.ReadList<Post, PostShape>(); break;
            }
        }

        if (!json.IsSound(scope))
            return null;
        OrganizationDirectory.TryCreate(units, successions, collectives, posts, out var directory, out var problems);
        foreach (var problem in problems)
            json.Report(problem.Path, problem.Message);
        return directory;
    }

    public static void Write(Utf8JsonWriter writer, OrganizationDirectory value)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, RectifyJson.SchemaVersion);
        writer.WriteList<OrganizationUnit, UnitShape>("units"u8, value.Units);
        writer.WriteList<Succession, SuccessionShape>("successions"u8, value.Successions);
        writer.WriteList<Collective, CollectiveShape>("collectives"u8, value.Collectives);
        writer.WriteList<Post, PostShape>("posts"u8, value.Posts);
        writer.WriteEndObject();
    }
}
