using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Rectify.Primitives;

namespace Rectify.Text.Formats;

/// <summary>Decodes UTF-8 and says where a text is not.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, [NotNullWhen(false)] out Diagnostic? problem)
    {
        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        problem = Utf8.IsValid(bytes) ? null : Describe(bytes);
        text = problem is null ? Encoding.UTF8.GetString(bytes) : "";
        return problem is null;
    }

    private static Diagnostic Describe(ReadOnlySpan<byte> bytes)
    {
        int at = FirstInvalid(bytes);
        var before = bytes[..at];
        int line = before.Count((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        string message = Rune.DecodeFromUtf8(bytes[at..], out _, out _) == OperationStatus.NeedMoreData
            ? "The text breaks off within a character."
            : string.Create(CultureInfo.InvariantCulture, $"The text is not UTF-8: byte 0x{bytes[at]:X2} at offset {at}.");
        return new Diagnostic(DiagnosticCodes.NotUtf8, DiagnosticSeverity.Error, line, column, new SourceSpan(at, 1), "", message);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[512];
        int read = 0;
        while (Utf8.ToUtf16(bytes[read..], buffer, out int consumed, out _, replaceInvalidSequences: false) == OperationStatus.DestinationTooSmall)
            read += consumed;
        Utf8.ToUtf16(bytes[read..], buffer, out int last, out _, replaceInvalidSequences: false);
        return read + last;
    }
}
