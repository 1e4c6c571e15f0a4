using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rectify.Cli.Output;

/// <summary>Makes one line of JSON in which Chinese stays readable.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(line, Options))
            write(writer, value);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    /// <summary>A name of the model as JSON writes it: camel case.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
