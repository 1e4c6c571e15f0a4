using System.IO.Compression;

namespace Rectify.Fuzz;

/// <summary>Takes ZIP packages (.docx, .xlsx) apart and puts them together.</summary>
internal static class Packages
{
    public static bool IsPackage(byte[] file) => file.AsSpan().StartsWith("PK"u8);

    public static List<(string Name, byte[] Content)> Open(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return [.. archive.Entries.Select(static entry => (entry.FullName, Read(entry)))];
    }

    public static byte[] Pack(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Targets.ReadAll(stream);
    }
}
