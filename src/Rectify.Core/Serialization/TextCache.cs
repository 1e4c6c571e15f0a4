using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;

namespace Rectify.Serialization;

/// <summary>Decodes the texts of one document and gives the same string for a text that came before: units and headings stand there many times.</summary>
/// <remarks>A later text takes the place of an earlier one with the same hash, so it never grows; a lookup compares all bytes.</remarks>
internal ref struct TextCache
{
    // Longer texts seldom come twice.
    private const int MaxShared = 64;
    private const int SlotBits = 8;

    private readonly ReadOnlySpan<byte> _document;
    private readonly (int Start, int Length, string Text)[] _slots = new (int, int, string)[1 << SlotBits];
    private char[] _buffer = new char[256];

    public TextCache(ReadOnlySpan<byte> document) => _document = document;

    /// <summary>The text of the bytes at a place of the document, or null where they are not UTF-8.</summary>
    public string? Decode(int start, int length)
    {
        var bytes = _document.Slice(start, length);
        if (length is 0 or > MaxShared)
            return Decode(bytes);
        ref var slot = ref _slots[Slot(bytes)];
        if (slot.Length == length && bytes.SequenceEqual(_document.Slice(slot.Start, length)))
            return slot.Text;
        if (Decode(bytes) is not { } text)
            return null;
        slot = (start, length, text);
        return text;
    }

    // One pass over the bytes; the framework's own takes another to count the characters.
    private string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (_buffer.Length < bytes.Length)
            _buffer = new char[bytes.Length];
        return Utf8.ToUtf16(bytes, _buffer, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
            ? new string(_buffer, 0, length)
            : null;
    }

    private static int Slot(ReadOnlySpan<byte> bytes)
    {
        const ulong Spread = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)bytes.Length;
        if (bytes.Length >= sizeof(ulong))
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            hash = unchecked(hash * Spread) ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]);
        }
        else
        {
            foreach (byte b in bytes)
                hash = (hash << 8) ^ b;
        }

        return (int)(unchecked(hash * Spread) >> (64 - SlotBits));
    }
}
