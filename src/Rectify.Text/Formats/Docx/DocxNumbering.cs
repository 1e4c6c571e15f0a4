using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Rectify.Text.Plans;

namespace Rectify.Text.Formats.Docx;

/// <summary>Counts the automatic numbers of a Word document, which do not stand in its text.</summary>
internal sealed class DocxNumbering
{
    private const int MostLevels = 9;

    private readonly Dictionary<string, string> _definitionOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Definition, int Level), LevelFormat> _formats = [];
    private readonly Dictionary<string, int[]> _counters = new(StringComparer.Ordinal);

    public static DocxNumbering Read(MainDocumentPart main)
    {
        var numbering = new DocxNumbering();
        if (main.NumberingDefinitionsPart is { } part)
            numbering.Load(part);
        return numbering;
    }

    /// <summary>The number of the next paragraph of a list; empty where the list is not defined or has no visible number.</summary>
    public string Next(string list, int level)
    {
        if (level is < 0 or >= MostLevels || !_definitionOf.TryGetValue(list, out string? definition) || !_formats.TryGetValue((definition, level), out var format))
            return "";
        if (!_counters.TryGetValue(definition, out int[]? counters))
            _counters[definition] = counters = new int[MostLevels];
        counters[level] = counters[level] == 0 ? format.Start : counters[level] + 1;
        counters.AsSpan(level + 1).Clear();
        return format.IsBullet ? "——" : Fill(definition, format.Pattern, counters);
    }

    private void Load(NumberingDefinitionsPart part)
    {
        using var xml = DocxXml.Open(part);
        string? definition = null;
        string? list = null;
        int level = -1;
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element || !DocxXml.IsWord(xml))
                continue;
            switch (xml.LocalName)
            {
                case "abstractNum":
                    (definition, level) = (DocxXml.Attribute(xml, "abstractNumId"), -1);
                    break;
                case "lvl" when int.TryParse(DocxXml.Attribute(xml, "ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out level) && definition is not null:
                    _formats[(definition, level)] = new LevelFormat();
                    break;
                case "num":
                    (list, definition, level) = (DocxXml.Attribute(xml, "numId"), null, -1);
                    break;
                case "abstractNumId" when list is not null:
                    _definitionOf[list] = DocxXml.Attribute(xml) ?? "";
                    break;
                default:
                    if (definition is not null && _formats.TryGetValue((definition, level), out var format))
                        format.Set(xml.LocalName, DocxXml.Attribute(xml) ?? "");
                    break;
            }
        }
    }

    // "%1、" and "(%2)" with the counters of the levels put in.
    private string Fill(string definition, string pattern, int[] counters)
    {
        var filled = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            bool isPlace = pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9';
            if (!isPlace)
            {
                filled.Append(pattern[i]);
                continue;
            }

            int level = pattern[++i] - '1';
            filled.Append(_formats.TryGetValue((definition, level), out var format) ? format.Print(Math.Max(counters[level], 1)) : "");
        }

        return filled.ToString();
    }

    private sealed class LevelFormat
    {
        private string _style = "decimal";

        public int Start { get; private set; } = 1;

        public string Pattern { get; private set; } = "%1.";

        public bool IsBullet => _style is "bullet";

        public void Set(string name, string value)
        {
            switch (name)
            {
                case "start" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int start) && start is > 0 and < 10_000:
                    Start = start;
                    break;
                case "numFmt":
                    _style = value;
                    break;
                case "lvlText":
                    Pattern = value;
                    break;
                default:
                    break;
            }
        }

        public string Print(int number)
        {
            bool isChinese = _style.Contains("chinese", StringComparison.OrdinalIgnoreCase) || _style.StartsWith("japanese", StringComparison.Ordinal) || _style.StartsWith("ideograph", StringComparison.Ordinal) || _style.StartsWith("taiwanese", StringComparison.Ordinal);
            if (isChinese && number < 100)
                return ChineseOrdinal.Write(number);
            bool isCircle = _style.StartsWith("decimalEnclosedCircle", StringComparison.Ordinal) && number <= 20;
            return isCircle ? ((char)('①' + number - 1)).ToString() : number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
