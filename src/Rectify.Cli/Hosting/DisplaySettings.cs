using System.Globalization;

namespace Rectify.Cli.Hosting;

/// <summary>What standard output can show.</summary>
/// <param name="Width">The number of columns.</param>
/// <param name="HasColor">Whether colour may be used.</param>
internal sealed record DisplaySettings(int Width, bool HasColor)
{
    private const int RedirectedWidth = 120;
    private const int LeastWidth = 60;
    private const int MostWidth = 240;

    /// <summary>The settings of a run whose output is read by a program or kept in a file.</summary>
    public static DisplaySettings Redirected { get; } = new(RedirectedWidth, HasColor: false);

    /// <summary>The settings for a terminal or a file.</summary>
    /// <param name="isTerminal">Whether standard output is a terminal.</param>
    /// <param name="terminalWidth">The width of the terminal; not positive where it is not known.</param>
    /// <param name="columns">The variable COLUMNS, which rules where it holds a number.</param>
    /// <param name="noColor">The variable NO_COLOR: any text but the empty one forbids colour.</param>
    public static DisplaySettings Of(bool isTerminal, int terminalWidth, string? columns, string? noColor)
    {
        int width = int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int wished) && wished > 0
            ? wished
            : isTerminal && terminalWidth > 0 ? terminalWidth : RedirectedWidth;
        return new DisplaySettings(Math.Clamp(width, LeastWidth, MostWidth), isTerminal && string.IsNullOrEmpty(noColor));
    }
}
