using System.Text;

namespace Rectify.Cli.Hosting;

/// <summary>What a run of the tool reads from and writes to, so that a test can hold all of it.</summary>
internal sealed class ToolHost : IDisposable
{
    private readonly Stream _input;
    private readonly List<string> _warnings = [];
    private bool _isInputTaken;

    public ToolHost(Stream input, TextWriter output, TextWriter error, DisplaySettings display)
    {
        _input = input;
        Output = output;
        Error = error;
        Display = display;
    }

    /// <summary>Standard output: the result, and nothing else.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error: what there is to say about the run.</summary>
    public TextWriter Error { get; }

    public DisplaySettings Display { get; }

    /// <summary>Whether a person waits at standard error for answers that go elsewhere.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The host of this process: UTF-8 without a byte order mark and line feeds, whatever the machine's culture.</summary>
    public static ToolHost OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
        var display = DisplaySettings.Of(
            !Console.IsOutputRedirected,
            Console.IsOutputRedirected ? 0 : Console.WindowWidth,
            Environment.GetEnvironmentVariable("COLUMNS"),
            Environment.GetEnvironmentVariable("NO_COLOR"));
        return new ToolHost(Console.OpenStandardInput(), Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), display)
        {
            ShowsProgress = Console.IsOutputRedirected && !Console.IsErrorRedirected,
        };
    }

    /// <summary>Standard input. It can be read once.</summary>
    /// <exception cref="UnusableInputException">It was taken before.</exception>
    public Stream TakeInput()
    {
        if (_isInputTaken)
            throw new UnusableInputException("standard input (-) can be named once");
        _isInputTaken = true;
        return _input;
    }

    /// <summary>Keeps a warning for the end of the run. A run that is refused tells only why.</summary>
    public void Warn(string line) => _warnings.Add(line);

    /// <summary>Tells the warnings.</summary>
    public void TellWarnings()
    {
        Output.Flush();
        foreach (string line in _warnings)
            Error.WriteLine(line);
    }

    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
