using System.Text;
using Rectify.Text.Tests.Plans;

namespace Rectify.Text.Tests.Formats;

/// <summary>Files that are not read: named, with what to do.</summary>
public class OtherFormatsTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private const string NotRead = "which is not read; save it as .docx, .html or .txt, or copy its text into a .txt file.";

    public static TheoryData<string, byte[]> Files => new()
    {
        { $"This is PDF (.pdf), {NotRead}", [.. "%PDF-1.7\n"u8] },
        { $"This is RTF (.rtf), {NotRead}", [.. "{\\rtf1\\ansi"u8] },
        { $"This is PNG (.png), {NotRead}", [0x89, .. "PNG\r\n"u8] },
        { $"This is JPEG (.jpg), {NotRead}", [0xFF, 0xD8, 0xFF, 0xE0] },
        { $"This is TIFF (.tif), {NotRead}", [.. "II*\0 "u8] },
        { $"This is TIFF (.tif), {NotRead}", [.. "MM\0* "u8] },
        { $"This is RAR (.rar), {NotRead}", [.. "Rar!\u001a"u8] },
        { $"This is 7-Zip (.7z), {NotRead}", [.. "7z\xBC\xAF"u8, 0x27] },
        { $"This is Word 97–2003 / WPS (.doc, .wps), {NotRead}", [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")] },
        { $"This is PowerPoint 97–2003 (.ppt), {NotRead}", [.. Compound, .. Encoding.Unicode.GetBytes("PowerPoint Document")] },
        { $"This is PowerPoint (.pptx), {NotRead}", WordFile.Zip(("ppt/presentation.xml", "<p/>")) },
        { $"This is OpenDocument (.odt), {NotRead}", WordFile.Zip(("content.xml", "<office/>")) },
        { $"This is OFD (.ofd), {NotRead}", WordFile.Zip(("OFD.xml", "<OFD/>")) },
        { "This is Excel 97–2003 (.xls), which is not read; save it as .xlsx.", [.. Compound, .. Encoding.Unicode.GetBytes("Workbook")] },
        { "This is Office 97–2003 (.doc, .wps, .xls), which is not read; save it as .docx or .xlsx.", [.. Compound, .. Encoding.Unicode.GetBytes("Contents")] },
        { "This is Excel (.xlsx), a list and no text; it is read as a list (ListReader, rectify read).", WordFile.Zip(("xl/workbook.xml", "<workbook/>")) },
        { "This document is protected by a password, so it is not read; save it without one.", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Format_is_named_with_what_to_do(string message, byte[] file)
    {
        var read = PlanReader.Read(file);

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal((DiagnosticCodes.FormatNotRead, DiagnosticSeverity.Error), (problem.Code, problem.Severity));
        Assert.Equal(message, problem.Message);
    }
}
