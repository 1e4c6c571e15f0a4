using System.IO.Compression;
using System.Text;
using Rectify.Primitives;

namespace Rectify.Text.Formats;

/// <summary>Knows files that are not read, and says of each what it is and what to do.</summary>
internal static class OtherFormats
{
    private static readonly (byte[] Start, string Name)[] Starts =
    [
        ([.. "%PDF-"u8], "PDF (.pdf)"),
        ([.. "{\\rtf"u8], "RTF (.rtf)"),
        ([0x89, .. "PNG"u8], "PNG (.png)"),
        ([0xFF, 0xD8, 0xFF], "JPEG (.jpg)"),
        ([.. "II*\0"u8], "TIFF (.tif)"),
        ([.. "MM\0*"u8], "TIFF (.tif)"),
        ([.. "Rar!"u8], "RAR (.rar)"),
        ([.. "7z\xBC\xAF"u8], "7-Zip (.7z)"),
    ];

    // Streams of compound files by their names, which stand in them in UTF-16.
    private static readonly (byte[] Stream, string Name)[] Streams =
    [
        (Encoding.Unicode.GetBytes("EncryptedPackage"), Encrypted),
        (Encoding.Unicode.GetBytes("WordDocument"), "Word 97–2003 / WPS (.doc, .wps)"),
        (Encoding.Unicode.GetBytes("Workbook"), OldWorkbook),
        (Encoding.Unicode.GetBytes("PowerPoint Document"), "PowerPoint 97–2003 (.ppt)"),
    ];

    private static readonly (string Part, string Name)[] Packages =
    [
        ("xl/workbook.xml", Workbook),
        ("OFD.xml", "OFD (.ofd)"),
        ("ppt/presentation.xml", "PowerPoint (.pptx)"),
        ("content.xml", "OpenDocument (.odt)"),
    ];

    private const string Encrypted = "Office, encrypted";
    private const string Workbook = "Excel (.xlsx)";
    private const string OldWorkbook = "Excel 97–2003 (.xls)";
    private const string OldOffice = "Office 97–2003 (.doc, .wps, .xls)";

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The reason why a file is not read as text; null where it may be.</summary>
    public static Diagnostic? Refuse(ReadOnlyMemory<byte> file) => NameOf(file) is not { } name
        ? null
        : new Diagnostic(DiagnosticCodes.FormatNotRead, DiagnosticSeverity.Error, 1, 1, new SourceSpan(0, 0), "", Describe(name));

    private static string Describe(string name) => name switch
    {
        Encrypted => "This document is protected by a password, so it is not read; save it without one.",
        Workbook => "This is Excel (.xlsx), a list and no text; it is read as a list (ListReader, rectify read).",
        OldWorkbook => $"This is {name}, which is not read; save it as .xlsx.",
        OldOffice => $"This is {name}, which is not read; save it as .docx or .xlsx.",
        _ => $"This is {name}, which is not read; save it as .docx, .html or .txt, or copy its text into a .txt file.",
    };

    private static string? NameOf(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        foreach (var (start, name) in Starts)
        {
            if (bytes.StartsWith(start))
                return name;
        }

        return bytes.StartsWith(Compound) ? NameOfCompound(bytes) : bytes.StartsWith("PK\x03\x04"u8) ? NameOfPackage(file) : null;
    }

    private static string NameOfCompound(ReadOnlySpan<byte> bytes)
    {
        foreach (var (stream, name) in Streams)
        {
            if (bytes.IndexOf(stream) >= 0)
                return name;
        }

        return OldOffice;
    }

    private static string? NameOfPackage(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            foreach (var (part, name) in Packages)
            {
                if (archive.GetEntry(part) is not null)
                    return name;
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // A broken package is named where it is opened as a Word document.
        }

        return null;
    }
}
