using System.IO.Compression;

namespace Rectify.Reporting.Workbooks;

/// <summary>Rewrites a zip so that its bytes depend on its content alone: entries in the order of their names, all of one time.</summary>
internal static class DeterministicZip
{
    private const string ContentTypes = "[Content_Types].xml";

    // The first moment that a zip can name; it says nothing.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The content of a zip, written anew.</summary>
    public static byte[] Rewrite(Stream zip)
    {
        using var output = new MemoryStream();
        using (var source = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that stream look for the content types first.
            foreach (var entry in source.Entries.OrderBy(static e => e.FullName is not ContentTypes).ThenBy(static e => e.FullName, StringComparer.Ordinal))
                Copy(entry, target.CreateEntry(entry.FullName, CompressionLevel.Optimal));
        }

        return output.ToArray();
    }

    private static void Copy(ZipArchiveEntry source, ZipArchiveEntry target)
    {
        target.LastWriteTime = NoTime;
        target.ExternalAttributes = 0;
        using var from = source.Open();
        using var to = target.Open();
        from.CopyTo(to);
    }
}
