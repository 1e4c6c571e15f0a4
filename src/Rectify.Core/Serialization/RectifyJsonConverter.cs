using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Rectify.Serialization;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a type of this library whole, and as strictly as <see cref="RectifyJson"/>.</summary>
/// <remarks>
/// The types name it themselves, so that a serializer, a <see cref="JsonSerializerContext"/> and the model binding of a host need nothing more. The
/// members and names are those of the documents, whatever the options of the serializer say of naming; its encoder and indentation are followed.
/// </remarks>
/// <typeparam name="T">A document, or a part of one that stands by itself: a plan, a measure, a log, an event.</typeparam>
public sealed class RectifyJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private static readonly JsonCodec<T> Codec = JsonCodecs.For<T>();

    /// <summary>Reads the value.</summary>
    /// <exception cref="JsonException">Something in it is refused; the message names each place and reason.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var read = Codec.Read(JsonMarshal.GetRawUtf8Value(document.RootElement));
        return read.TryGetValue(out var value) ? value : throw new JsonException(string.Join('\n', read.Problems.Select(static p => $"{p.Path}: {p.Message}")));
    }

    /// <summary>Writes the value.</summary>
    /// <exception cref="ArgumentNullException">The writer or the value is null.</exception>
    /// <exception cref="NotSupportedException">The value holds what its document cannot, such as a rule of a host.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Codec.Write(Guard.Against.Null(writer), Guard.Against.Null(value));
}
