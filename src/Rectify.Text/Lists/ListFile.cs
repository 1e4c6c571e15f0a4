using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using Rectify.Primitives;
using Rectify.Reporting.Workbooks;
using Rectify.Text.Formats;

namespace Rectify.Text.Lists;

/// <summary>The sheets of a list, and what is to be said of the file.</summary>
/// <param name="Sheets">The sheets.</param>
/// <param name="From1904">Whether days as numbers count from 1904.</param>
/// <param name="Notes">What is to be said of the file.</param>
/// <param name="Unclosed">The address of the cell whose quotation mark is never closed; null where there is none.</param>
internal sealed record ListFile(IReadOnlyList<ListSheet> Sheets, bool From1904, IReadOnlyList<FileNote> Notes, string? Unclosed = null)
{
    private static ReadOnlySpan<byte> ZipStart => "PK\x03\x04"u8;

    public static bool IsWorkbook(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith(ZipStart))
            return false;
        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return archive.GetEntry("xl/workbook.xml") is not null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out ListFile? list, [NotNullWhen(false)] out Diagnostic? problem) =>
        file.Span.StartsWith(ZipStart) ? TryReadWorkbook(file, out list, out problem) : TryReadText(file, out list, out problem);

    private static bool TryReadWorkbook(ReadOnlyMemory<byte> file, out ListFile? list, out Diagnostic? problem)
    {
        using var stream = new MemoryStream(file.ToArray(), writable: false);
        bool isRead = RawWorkbook.TryRead(stream, static _ => true, out var workbook, out var reason);
        list = isRead ? new ListFile([.. workbook!.Sheets.Select(sheet => ListSheet.Of(sheet, workbook.From1904))], workbook.From1904, []) : null;
        problem = isRead ? null : new Diagnostic(DiagnosticCodes.DocumentRefused, DiagnosticSeverity.Error, 1, 1, new SourceSpan(0, 0), "", reason!.English);
        return isRead;
    }

    private static bool TryReadText(ReadOnlyMemory<byte> file, out ListFile? list, out Diagnostic? problem)
    {
        list = null;
        problem = OtherFormats.Refuse(file);
        if (problem is not null || !EncodedText.TryDecode(file.Span, out var text, out problem))
            return false;
        var rows = DelimitedText.Read(WellFormed.Of(text.Text), out string? unclosed);
        list = new ListFile([new ListSheet("", rows)], From1904: false, text.Notes, unclosed);
        return true;
    }
}
