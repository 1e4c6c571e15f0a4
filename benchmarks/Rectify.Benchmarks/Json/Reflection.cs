using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rectify.Benchmarks.Json;

/// <summary>System.Text.Json by reflection, set up as well as a host can: relaxed encoder, camel case, enumerations as strings, null left out.</summary>
internal static class Reflection
{
    /// <summary>The fastest: unknown and repeated members pass.</summary>
    private static readonly JsonSerializerOptions Lax = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The nearest to what this library refuses: unknown, repeated and missing members are errors.</summary>
    private static readonly JsonSerializerOptions Strict = new(Lax)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    public static T Read<T>(byte[] utf8) => JsonSerializer.Deserialize<T>(utf8, Lax)!;

    public static T ReadStrictly<T>(byte[] utf8) => JsonSerializer.Deserialize<T>(utf8, Strict)!;

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Lax);
}
