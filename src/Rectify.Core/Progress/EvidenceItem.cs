using System.Buffers;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Progress;

/// <summary>A document that shows a fact (佐证材料): its title, where it lies, and the hash by which it is known again.</summary>
[JsonConverter(typeof(RectifyJsonConverter<EvidenceItem>))]
public sealed record EvidenceItem
{
    private const int Sha256Length = 64;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>A document.</summary>
    /// <param name="title">The title.</param>
    /// <param name="uri">Where it lies, or null.</param>
    /// <param name="sha256">Its SHA-256 hash as 64 hexadecimal digits, or null.</param>
    /// <exception cref="ArgumentException">The title is blank, the address is blank, or the hash is no hash.</exception>
    public EvidenceItem(string title, string? uri = null, string? sha256 = null)
    {
        Title = title;
        Uri = uri;
        Sha256 = sha256;
    }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Title { get; init => field = Guard.Against.BadName(value, "title"); }

    /// <summary>Where it lies, as a host names it, or null. It is kept and never followed.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string? Uri { get; init => field = Guard.Against.BadOptionalName(value, "uri"); }

    /// <summary>The SHA-256 hash of its bytes as 64 hexadecimal digits, or null.</summary>
    /// <exception cref="ArgumentException">Not 64 hexadecimal digits.</exception>
    public string? Sha256 { get; init => field = AHash(value); }

    internal static bool IsSha256(string text) => text.Length == Sha256Length && !text.AsSpan().ContainsAnyExcept(HexDigits);

    private static string? AHash(string? sha256) =>
        sha256 is null || IsSha256(sha256) ? sha256 : throw new ArgumentException("A SHA-256 hash is 64 hexadecimal digits.", nameof(sha256));
}
