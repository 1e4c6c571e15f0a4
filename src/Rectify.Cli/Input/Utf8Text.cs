using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Input;

/// <summary>Decodes UTF-8, and says where a text is not.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes a text without its byte order mark.</summary>
    /// <param name="host">The host.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="source">The name of the file, for the message.</param>
    /// <param name="firstLine">The number of the line that the bytes begin with.</param>
    /// <exception cref="UnusableInputException">The bytes are not UTF-8.</exception>
    public static string Decode(ToolHost host, ReadOnlySpan<byte> bytes, string source, int firstLine = 1)
    {
        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        if (!Utf8.IsValid(bytes))
            throw NotUtf8(host, bytes, source, firstLine);
        return Encoding.UTF8.GetString(bytes);
    }

    private static UnusableInputException NotUtf8(ToolHost host, ReadOnlySpan<byte> bytes, string source, int firstLine)
    {
        int length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out int consumed) == OperationStatus.Done)
            length += consumed;
        var valid = bytes[..length];
        int line = firstLine + valid.Count((byte)'\n');
        int column = Encoding.UTF8.GetCharCount(valid[(valid.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new UnusableInputException(Place.At(source, line, column, ReaderMessages.Say(host, "this is not UTF-8 text")));
    }
}
