using System.Text;
using Rectify.Text.Tests.Plans;

namespace Rectify.Text.Tests.Formats;

/// <summary>Files that are not read: named, with what to do.</summary>
public class OtherFormatsTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, byte[]> Files => new()
    {
        { ".pdf", [.. "%PDF-1.7\n"u8] },
        { ".rtf", [.. "{\\rtf1\\ansi"u8] },
        { ".doc, .wps", [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")] },
        { ".xls", [.. Compound, .. Encoding.Unicode.GetBytes("Workbook")] },
        { ".xlsx", WordFile.Zip(("xl/workbook.xml", "<workbook/>")) },
        { ".ofd", WordFile.Zip(("OFD.xml", "<OFD/>")) },
        { ".png", [0x89, .. "PNG\r\n"u8] },
        { "password", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Format_is_named_with_what_to_do(string name, byte[] file)
    {
        var read = PlanReader.Read(file);

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal((DiagnosticCodes.FormatNotRead, DiagnosticSeverity.Error), (problem.Code, problem.Severity));
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", problem.Message);
    }
}
