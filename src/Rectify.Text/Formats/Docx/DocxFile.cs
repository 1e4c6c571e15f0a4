using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Rectify.Primitives;

namespace Rectify.Text.Formats.Docx;

/// <summary>Takes the text out of a Word document, and refuses one that is not safe to read.</summary>
internal static class DocxFile
{
    private const int MostParts = 4_000;
    private const long MostBytes = 64 * 1024 * 1024;

    // Below this no ratio matters: a small part can compress very well.
    private const long AlwaysAllowed = 8 * 1024 * 1024;
    private const int MostExpansion = 100;

    public static bool IsPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8) && bytes.Length > 3 && bytes[2] is 3 or 5;

    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out FileText? text, [NotNullWhen(false)] out Diagnostic? problem)
    {
        text = null;
        string? reason;
        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            reason = FindDanger(stream) ?? Read(stream, out text);
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or XmlException or IOException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException)
        {
            reason = $"The file is not a Word document that can be read: {FirstLine(e.Message)}";
        }

        problem = reason is null ? null : new Diagnostic(DiagnosticCodes.DocumentRefused, DiagnosticSeverity.Error, 1, 1, new SourceSpan(0, 0), "", reason);
        return text is not null;
    }

    // The sizes that the directory states are those that reading stops at, so they can be trusted as a bound.
    private static string? FindDanger(MemoryStream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts)
            return "The Word document has more parts than any plan needs.";
        long unpacked = 0;
        foreach (var entry in archive.Entries)
        {
            if (entry.Length < 0 || entry.Length > MostBytes - unpacked)
                return "The Word document unpacks to more than 64 MB.";
            unpacked += entry.Length;
        }

        return unpacked > AlwaysAllowed && unpacked / MostExpansion > stream.Length
            ? "The Word document unpacks to more than 100 times its size."
            : null;
    }

    private static string? Read(MemoryStream stream, out FileText? text)
    {
        text = null;
        stream.Position = 0;
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        if (document.MainDocumentPart is not { } main)
            return "The Word document has no main part.";
        var reader = new DocxTextReader(DocxNumbering.Read(main), DocxStyles.Read(main));
        using var xml = DocxXml.Open(main);
        string read = reader.Read(xml);
        if (DocxNotes.Count(main) is > 0 and var notes)
            reader.LeftOut.Add(string.Create(CultureInfo.InvariantCulture, $"{notes} footnotes or endnotes"));
        text = FileText.Without(read, reader.LeftOut);
        return null;
    }

    private static string FirstLine(string message)
    {
        int end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }
}
