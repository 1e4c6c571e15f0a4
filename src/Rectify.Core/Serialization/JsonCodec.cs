using System.Text.Json;

namespace Rectify.Serialization;

/// <summary>Reads and writes one type as JSON of its own.</summary>
internal abstract class JsonCodec<T>
    where T : class
{
    public abstract ReadResult<T> Read(ReadOnlySpan<byte> utf8);

    public abstract void Write(Utf8JsonWriter writer, T value);
}
