namespace Rectify.Oscal.Json;

/// <summary>Compares texts letter by letter.</summary>
internal static class Ordinal
{
    public static bool Is(this string? text, string? other) => string.Equals(text, other, StringComparison.Ordinal);
}
