using Rectify.Rules;
using Spectre.Console;

namespace Rectify.Cli.Output;

/// <summary>The colours. They say nothing that the words beside them do not.</summary>
internal static class Palette
{
    public static Style Of(Signal signal) => signal switch
    {
        Signal.Red => new Style(Color.Red, decoration: Decoration.Bold),
        Signal.Yellow => new Style(Color.Olive),
        Signal.Blue => new Style(Color.Blue),
        Signal.Green => new Style(Color.Green),
        _ => new Style(Color.Grey),
    };

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Olive),
        _ => Style.Plain,
    };

    public static Style Unknown { get; } = new(Color.Grey);
}
