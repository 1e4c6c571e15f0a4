using System.IO.Compression;
using System.Text;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>A workbook put together from XML, as other programs and careless hands write it.</summary>
internal sealed class RawFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly SortedDictionary<string, string> _sheets = new(StringComparer.Ordinal)
    {
        ["事件"] = Row(1, "措施编号", "事件类型", "日期", "记录日期", "进度", "原因"),
        ["监测"] = Row(1, "指标编号", "监测日期", "监测值", "监测等级"),
    };

    public string SharedStrings { get; init; } = "";

    public string Merges { get; init; } = "";

    public bool From1904 { get; init; }

    public string MainType { get; init; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>A row of texts.</summary>
    public static string Row(int row, params string[] texts) =>
        $"""<row r="{row}">{string.Concat(texts.Select((t, i) => t.Length == 0 ? "" : TextCell($"{(char)('A' + i)}{row}", t)))}</row>""";

    /// <summary>A text in a cell.</summary>
    public static string TextCell(string address, string text) =>
        $"""<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>""";

    /// <summary>A number in a cell, in one of the styles: 0 plain, 1 a day, 2 a percentage, 3 a day of its own format.</summary>
    public static string NumberCell(string address, string number, int style = 0) => $"""<c r="{address}" s="{style}"><v>{number}</v></c>""";

    /// <summary>The file with other rows below the headings of a sheet.</summary>
    public RawFile With(string sheet, params string[] rows)
    {
        _sheets[sheet] += string.Concat(rows);
        return this;
    }

    /// <summary>The file with other rows in a sheet, headings and all.</summary>
    public RawFile WithAll(string sheet, params string[] rows)
    {
        _sheets[sheet] = string.Concat(rows);
        return this;
    }

    public RawFile Without(string sheet)
    {
        _sheets.Remove(sheet);
        return this;
    }

    /// <summary>Reads the workbook.</summary>
    public LedgerReadResult Read() => LedgerReader.Read(new MemoryStream(Bytes()));

    /// <summary>The problems of a workbook, one a line, in English.</summary>
    public string[] Problems() => [.. Read().Problems.Select(static p => p.ToString())];

    public byte[] Bytes()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{MainType}"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/shared.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
            ["_rels/.rels"] = Relations(("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/_rels/workbook.xml.rels"] = Relations([("s", "styles", "styles.xml"), ("t", "sharedStrings", "shared.xml"), .. _sheets.Keys.Select(static (_, i) => ($"w{i}", "worksheet", $"sheet{i}.xml"))]),
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Relationships}"><workbookPr date1904="{(From1904 ? 1 : 0)}"/><sheets>{string.Concat(_sheets.Keys.Select(static (name, i) => $"""<sheet name="{name}" sheetId="{i + 1}" r:id="w{i}"/>"""))}</sheets></workbook>""",
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>""",
            ["xl/shared.xml"] = $"""<sst xmlns="{Main}">{SharedStrings}</sst>""",
        };
        foreach (var (rows, i) in _sheets.Values.Select(static (rows, i) => (rows, i)))
            parts[$"xl/sheet{i}.xml"] = $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{(i == 0 ? Merges : "")}</worksheet>""";
        return Zip(parts.Select(static p => (p.Key, Encoding.UTF8.GetBytes(p.Value))));
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(static r => $"""<Relationship Id="{r.Id}" Type="{Relationships}/{r.Type}" Target="{r.Target}"/>"""))}</Relationships>""";
}
