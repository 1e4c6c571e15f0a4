using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Rectify.Cli.Hosting;

/// <summary>Opens what a process reads from and writes to, so that it shows when nobody is there any more.</summary>
/// <remarks>
/// The console's own stream passes over a pipe whose reader has gone, and a run without end would never end.
/// Where a stream was closed before the run, the runtime takes its number for something of its own, which never ends when read and breaks when written.
/// </remarks>
internal static class ProcessStreams
{
    private const int Input = 0;
    private const int Output = 1;
    private const int Error = 2;
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    // A file with this flag cannot have been there before the run; the flags are octal.
    private const int CloseOnExecution = 0x80000;

    /// <summary>Standard input.</summary>
    public static Stream OpenInput() => IsOfRuntime(Input) ? new ClosedStream() : Console.OpenStandardInput();

    /// <summary>Standard output.</summary>
    public static Stream OpenOutput() => Open(Output, Console.OpenStandardOutput);

    /// <summary>Standard error.</summary>
    public static Stream OpenError() => Open(Error, Console.OpenStandardError);

    /// <summary>Whether a write failed since its reader has gone.</summary>
    public static bool IsReaderGone(Exception failure) => failure is IOException { HResult: UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData };

    /// <summary>Whether a write failed since the stream is closed, full or not to be written.</summary>
    public static bool IsUnusable(Exception failure) => failure is IOException or UnauthorizedAccessException;

    private static Stream Open(int descriptor, Func<Stream> ofConsole)
    {
        if (OperatingSystem.IsWindows())
            return ofConsole();
        if (IsOfRuntime(descriptor))
            return new ClosedStream();
        try
        {
            var stream = new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 1);
            // A file has no reader that could go, and may be shared with runs before and after this one, at one place for all.
            return stream.CanSeek ? ofConsole() : stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new ClosedStream();
        }
    }

    private static bool IsOfRuntime(int descriptor)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            string flags = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{descriptor}")).First(static line => line.StartsWith("flags:", StringComparison.Ordinal));
            return (Convert.ToInt32(flags["flags:".Length..].Trim(), fromBase: 8) & CloseOnExecution) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or FormatException)
        {
            // Where the system does not say, the stream is taken for what it should be.
            return false;
        }
    }
}
