using System.Text.Json;

namespace Rectify.Serialization;

/// <summary>One case of a closed hierarchy, which is read as the hierarchy is and must then be that case.</summary>
internal sealed class CaseCodec<T, TBase, TShape> : JsonCodec<T>
    where T : class, TBase
    where TBase : class
    where TShape : IJsonShape<TBase>
{
    public override ReadResult<T> Read(ReadOnlySpan<byte> utf8) => JsonDocumentReader.Read(utf8, ReadCase);

    public override void Write(Utf8JsonWriter writer, T value) => TShape.Write(writer, value);

    private static T? ReadCase(ref JsonCursor json)
    {
        int position = json.Position;
        string path = json.Path;
        var value = TShape.Read(ref json);
        if (value is not null and not T)
            json.Report(position, path, $"is a {value.GetType().Name}, not a {typeof(T).Name}");
        return value as T;
    }
}
