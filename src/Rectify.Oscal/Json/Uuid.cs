using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Rectify.Oscal.Json;

/// <summary>UUIDs that OSCAL allows: of version 4, and of version 5 made from names (RFC 9562, section 5.5).</summary>
internal static partial class Uuid
{
    // The namespace of URLs and URNs (RFC 9562, section 6.6).
    private static readonly Guid Urls = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The UUID of a plan, in which those of its parts are made.</summary>
    public static Guid OfPlan(string plan) => FromName(FromName(Urls, "urn:rectify:oscal"), plan);

    /// <summary>Returns the UUID of a part of a plan: its id where that is one, else one made from the kind and the id.</summary>
    public static string OfPart(Guid plan, string kind, string id) => IsUuid(id) ? id : FromName(plan, $"{kind}/{id}").ToString();

    public static bool IsUuid(string? text) => text is not null && Pattern().IsMatch(text);

    public static Guid FromName(Guid space, string name)
    {
        byte[] bytes = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(bytes, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(16));
#pragma warning disable CA5350 // Version 5 is defined with SHA-1; it names, and protects nothing.
        byte[] hash = SHA1.HashData(bytes);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }

    [GeneratedRegex("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
