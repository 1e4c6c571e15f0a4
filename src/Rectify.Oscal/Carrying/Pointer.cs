namespace Rectify.Oscal.Carrying;

/// <summary>Ways in a document that do not depend on the order of lists: names of members and UUIDs, each after a slash (as in RFC 6901).</summary>
internal static class Pointer
{
    public static string Join(string at, string step) => $"{at}/{step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string[] Steps(string at) =>
        [.. at.Split('/').Skip(1).Select(static s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
}
