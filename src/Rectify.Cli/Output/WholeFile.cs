using System.Globalization;

namespace Rectify.Cli.Output;

/// <summary>Writes a file beside its place and moves it there, so that a full disk or a killed run leaves the old file whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file, new or in place of an old one.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string place = RealPath(path);
        if (IsDevice(place))
        {
            using var device = new FileStream(place, FileMode.Open, FileAccess.Write);
            device.Write(bytes);
            return;
        }

        string beside = Path.Combine(Path.GetDirectoryName(place)!, string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(place)}.{Environment.ProcessId}.tmp"));
        try
        {
            WriteThrough(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(place))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(place));
            File.Move(beside, place, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>The full path of a file, past a link to it.</summary>
    public static string RealPath(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
    }

    private static void WriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        file.Write(bytes);
        // On the disk before the old file goes.
        file.Flush(flushToDisk: true);
    }

    // A terminal, a pipe or the void is written to where it is.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
