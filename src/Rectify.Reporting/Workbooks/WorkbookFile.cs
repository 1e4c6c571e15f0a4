using System.IO.Compression;
using Rectify.Rules;

namespace Rectify.Reporting.Workbooks;

/// <summary>Looks at a file before it is opened as a workbook: whether it is one, and whether it stays within bounds when unpacked.</summary>
internal static class WorkbookFile
{
    private const int MostBytes = 64 << 20;
    private const long MostUnpackedBytes = 256L << 20;
    private const int MostEntries = 10_000;
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>What is said of a file of another kind.</summary>
    public static LocalizedText NotWorkbook { get; } = new("This is not an .xlsx workbook.", "这不是.xlsx工作簿。");

    private static readonly LocalizedText TooLarge = new("The file is too large for a ledger or a list.", "文件过大，不是台账或清单。");
    private static readonly LocalizedText Bomb = new("Unpacked, the file is far too large for a ledger or a list.", "文件解压后过大，不是台账或清单。");
    private static readonly LocalizedText Damaged = new("The file is damaged: its parts cannot be unpacked.", "文件已损坏，无法解压。");
    private static readonly LocalizedText Encrypted = new("The workbook is protected by a password; save it without one.", "工作簿已加密，请取消密码后另存。");
    private static readonly LocalizedText OldFormat = new("This is an old binary workbook (.xls); save it as .xlsx.", "这是旧版.xls工作簿，请另存为.xlsx。");

    private static ReadOnlySpan<byte> ZipStart => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> CompoundStart => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // The name of a stream in a compound file that only encrypted documents have, in UTF-16.
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>Reads a stream to its end; null where it is longer than a ledger can be.</summary>
    public static MemoryStream? Load(Stream stream)
    {
        var file = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (file.Length + read > MostBytes)
                return null;
            file.Write(buffer, 0, read);
        }

        file.Position = 0;
        return file;
    }

    /// <summary>What keeps the file from being opened, or null.</summary>
    public static LocalizedText? ProblemOf(MemoryStream? file)
    {
        if (file is null)
            return TooLarge;
        var bytes = file.GetBuffer().AsSpan(0, (int)file.Length);
        if (bytes.StartsWith(CompoundStart))
            return bytes.IndexOf(EncryptedPackage) >= 0 ? Encrypted : OldFormat;
        if (!bytes.StartsWith(ZipStart))
            return NotWorkbook;
        try
        {
            using var zip = new ZipArchive(file!, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry(ContentTypes) is null ? NotWorkbook : Unpacks(zip) ? null : Bomb;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return Damaged;
        }
    }

    // What the file says of its own size is not believed: it is unpacked, into nothing, as far as the bound.
    private static bool Unpacks(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries)
            return false;
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                unpacked += read;
                if (unpacked > MostUnpackedBytes)
                    return false;
            }
        }

        return true;
    }
}
