using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>Whatever the bytes, reading ends in a log or in problems, never in an exception.</summary>
public class HostileFileTests
{
    [Theory]
    [InlineData("", "not an .xlsx workbook")]
    [InlineData("措施,日期\n1,2018-08-31\n", "not an .xlsx workbook")]
    [InlineData("{}", "not an .xlsx workbook")]
    [InlineData("PK\u0003\u0004 and no more", "damaged")]
    public void A_file_that_is_no_workbook_is_one_problem(string content, string reason) => Assert.Contains(reason, Problem(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void A_zip_that_is_no_workbook_is_one_problem() => Assert.Contains("not an .xlsx", Problem(RawFile.Zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray())])), StringComparison.Ordinal);

    [Fact]
    public void A_document_of_another_kind_is_one_problem()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body());
        Assert.Contains("not an .xlsx", Problem(file.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "not an .xlsx")]
    [InlineData("application/vnd.ms-excel.template.macroEnabled.main+xml", "macros")]
    public void A_workbook_of_another_kind_is_one_problem(string type, string reason) => Assert.Contains(reason, Problem(new RawFile { MainType = type }.Bytes()), StringComparison.Ordinal);

    [Fact]
    public void A_template_of_a_workbook_is_a_workbook() =>
        Assert.True(new RawFile { MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml" }.Read().IsValid);

    [Fact]
    public void An_encrypted_workbook_is_one_problem() =>
        Assert.Contains("password", Problem([.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]), StringComparison.Ordinal);

    [Fact]
    public void An_old_binary_workbook_is_one_problem() => Assert.Contains(".xls", Problem([.. Compound, .. Encoding.Unicode.GetBytes("Workbook")]), StringComparison.Ordinal);

    [Fact]
    public void A_cell_that_stands_twice_is_one_problem_that_names_it() =>
        Assert.Equal(
            "Cell '事件!C2' stands twice in the workbook; it is not known which holds.",
            Problem(new RawFile().With("事件", $"""<row r="2">{RawFile.TextCell("A2", "2.1.1.1")}{RawFile.TextCell("C2", "2018-08-31")}{RawFile.TextCell("C2", "2018-09-30")}</row>""").Bytes()));

    [Theory]
    [InlineData(2, 2, 2)]
    [InlineData(3, 2, 2)]
    [InlineData(2, 1, 1)]
    public void A_row_that_stands_twice_or_goes_back_is_one_problem_that_names_it(int first, int second, int named) =>
        Assert.StartsWith(
            $"Row {named} of sheet '事件' stands twice in the workbook, or behind a later one",
            Problem(new RawFile().With("事件", RawFile.Row(first, "2.1.1.1"), RawFile.Row(second, "2.1.1.2")).Bytes()),
            StringComparison.Ordinal);

    [Fact]
    public void A_number_of_blanks_is_an_empty_cell() =>
        Assert.Equal([], new RawFile().With("事件", $"""<row r="2">{RawFile.NumberCell("A2", " ")}{RawFile.NumberCell("C2", "\n")}</row>""").Read().Problems.Select(static p => p.ToString()));

    [Fact]
    public void A_workbook_that_unpacks_to_an_absurd_size_is_one_problem()
    {
        byte[] zeros = new byte[1 << 20];
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("[Content_Types].xml");
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            for (int i = 0; i < 300; i++)
                part.Write(zeros);
        }

        Assert.Contains("far too large", Problem(file.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        byte[] bomb = With("xl/shared.xml", """<!DOCTYPE a [<!ENTITY b "bbbb">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;</t></si></sst>""");
        Assert.Contains("damaged", Problem(bomb), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sheet0.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    public void A_part_that_is_no_xml_is_one_problem(string part) => Assert.Contains("damaged", Problem(With(part, "<a><b></a>")), StringComparison.Ordinal);

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("_rels/.rels")]
    public void A_part_that_is_missing_is_one_problem(string part) => Assert.Contains("damaged", Problem(RawFile.Zip(Parts().Where(p => p.Name != part))), StringComparison.Ordinal);

    [Fact]
    public void A_spoiled_byte_never_makes_it_throw()
    {
        var parts = Parts().ToArray();
        var random = new Random(20180831);
        for (int i = 0; i < 300; i++)
        {
            var (name, content) = parts[random.Next(parts.Length)];
            byte[] spoiled = [.. content];
            spoiled[random.Next(spoiled.Length)] = (byte)random.Next(256);
            var result = LedgerReader.Read(new MemoryStream(RawFile.Zip(parts.Select(p => p.Name == name ? (p.Name, spoiled) : p))));
            Assert.True(result.IsValid == result.TryGetLog(out _));
        }
    }

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static string Problem(byte[] file) => Assert.Single(LedgerReader.Read(new MemoryStream(file)).Problems).ToString();

    private static byte[] With(string part, string content) => RawFile.Zip(Parts().Select(p => p.Name == part ? (p.Name, Encoding.UTF8.GetBytes(content)) : p));

    private static IEnumerable<(string Name, byte[] Content)> Parts()
    {
        byte[] file = new RawFile { SharedStrings = "<si><t>x</t></si>" }
            .With("事件", $"""<row r="2">{RawFile.TextCell("A2", "1")}{RawFile.TextCell("B2", "调度进度")}{RawFile.NumberCell("C2", "43343", 1)}{RawFile.NumberCell("E2", "0.5", 2)}<c r="F2" t="s"><v>0</v></c></row>""")
            .Bytes();
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            yield return (entry.FullName, bytes.ToArray());
        }
    }
}
