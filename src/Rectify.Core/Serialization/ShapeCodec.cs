using System.Text.Json;

namespace Rectify.Serialization;

/// <summary>A type with a shape.</summary>
internal sealed class ShapeCodec<T, TShape> : JsonCodec<T>
    where T : class
    where TShape : IJsonShape<T>
{
    public override ReadResult<T> Read(ReadOnlySpan<byte> utf8) => JsonDocumentReader.Read<T, TShape>(utf8);

    public override void Write(Utf8JsonWriter writer, T value) => TShape.Write(writer, value);
}
