using System.Text;
using NodaTime;
using Rectify.Cli.Output;
using Rectify.Rules;

namespace Rectify.Cli.Hosting;

/// <summary>What a run of the tool reads from and writes to, so that a test can hold all of it.</summary>
internal sealed class ToolHost : IDisposable
{
    private readonly Stream _input;
    private readonly List<string> _warnings = [];
    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);
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

#pragma warning disable RS0030 // The one place where the clock is taken; no library here has one.
    /// <summary>The clock, which nothing reads but <c>--as-of today</c>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>The language that people are answered in.</summary>
    public string Language { get; set; } = Options.Language.English;

    /// <summary>Today, where the tool runs.</summary>
    public LocalDate Today => LocalDate.FromDateTime(Time.GetLocalNow().DateTime);

    /// <summary>The folder whose <c>rectify.json</c> holds defaults; null where none is looked at.</summary>
    public string? Folder { get; init; }

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
        return new ToolHost(ProcessStreams.OpenInput(), Writer(ProcessStreams.OpenOutput()), Writer(ProcessStreams.OpenError()), display)
        {
            Folder = Directory.GetCurrentDirectory(),
            ShowsProgress = Console.IsOutputRedirected && !Console.IsErrorRedirected,
        };
    }

    /// <summary>Standard input. It can be read once.</summary>
    /// <exception cref="UnusableInputException">It is closed, or was taken before.</exception>
    public Stream TakeInput()
    {
        if (_input is ClosedStream)
            throw new UnusableInputException(Say("rectify: standard input is closed", "rectify：标准输入已关闭"));
        if (_isInputTaken)
            throw new UnusableInputException(Say("standard input (-) can be named once", "标准输入（-）只能指定一次"));
        _isInputTaken = true;
        return _input;
    }

    /// <summary>Returns a text in the language that people are answered in.</summary>
    public string Say(LocalizedText text) => text.In(Language);

    /// <summary>Returns a sentence in the language that people are answered in.</summary>
    public string Say(string english, string chinese) => string.Equals(Language, Options.Language.Chinese, StringComparison.Ordinal) ? chinese : english;

    /// <summary>Remembers a file that was read.</summary>
    public void AddInput(string path) => _inputs.Add(WholeFile.RealPath(path));

    /// <summary>Whether a file was read in this run.</summary>
    public bool IsInput(string path) => _inputs.Contains(WholeFile.RealPath(path));

    /// <summary>Keeps a warning for the end of the run. A run that is refused prints only why.</summary>
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
        Close(Output);
        Close(Error);
    }

    // Whatever there was to say of a stream that is gone was said when the run ended.
    private static void Close(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (Exception e) when (ProcessStreams.IsUnusable(e))
        {
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
