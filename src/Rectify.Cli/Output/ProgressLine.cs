using System.Globalization;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Output;

/// <summary>Tells a person who waits how far long work has come: one line on standard error, written over again and wiped away at the end.</summary>
/// <remarks>Only where standard error is a terminal and the answers go elsewhere; on the terminal they show by themselves that there is progress.</remarks>
internal sealed class ProgressLine(ToolHost host) : IDisposable
{
    // Less is done before anyone has read the line.
    private const int Step = 1000;

    private int _done;
    private int _width;

    /// <summary>One more line of input is done.</summary>
    public void Advance()
    {
        _done++;
        if (!host.ShowsProgress || _done % Step != 0)
            return;
        string text = string.Create(CultureInfo.InvariantCulture, $"{_done:N0} lines read");
        _width = text.Length;
        host.Error.Write($"\r{text}");
        host.Error.Flush();
    }

    /// <summary>Wipes the line away.</summary>
    public void Dispose()
    {
        if (_width == 0)
            return;
        host.Error.Write($"\r{new string(' ', _width)}\r");
        host.Error.Flush();
    }
}
