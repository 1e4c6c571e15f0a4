using System.Diagnostics.CodeAnalysis;
using System.Text;
using Rectify.Primitives;

namespace Rectify.Text.Formats;

/// <summary>Decodes text: UTF-8, UTF-16 with its mark, and GB18030 where the bytes are plainly Chinese in that encoding and nothing else.</summary>
internal static class EncodedText
{
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndianMark => [0xFE, 0xFF];

    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out FileText? text, [NotNullWhen(false)] out Diagnostic? problem)
    {
        if (bytes.StartsWith(LittleEndianMark))
            return TryDecodeUtf16(bytes[2..], LittleEndian, out text, out problem);
        if (bytes.StartsWith(BigEndianMark))
            return TryDecodeUtf16(bytes[2..], BigEndian, out text, out problem);
        bool isUtf8 = Utf8Text.TryDecode(bytes, out string decoded, out problem);
        text = isUtf8 ? new FileText(decoded) : null;
        if (isUtf8 || !Gb18030Text.TryDecode(bytes, out decoded))
            return isUtf8;
        problem = null;
        text = new FileText(decoded, [new FileNote(DiagnosticCodes.EncodingTaken, "The text is read as GB18030 (GBK, GB2312).")]);
        return true;
    }

    private static bool TryDecodeUtf16(ReadOnlySpan<byte> bytes, UnicodeEncoding encoding, out FileText? text, out Diagnostic? problem)
    {
        (text, problem) = (null, null);
        try
        {
            text = new FileText(encoding.GetString(bytes), [new FileNote(DiagnosticCodes.EncodingTaken, "The text is read as UTF-16.")]);
        }
        catch (ArgumentException)
        {
            problem = new Diagnostic(DiagnosticCodes.NotUtf8, DiagnosticSeverity.Error, 1, 1, new SourceSpan(0, 0), "", "The text bears the mark of UTF-16 and is not UTF-16 throughout.");
        }

        return problem is null;
    }
}
