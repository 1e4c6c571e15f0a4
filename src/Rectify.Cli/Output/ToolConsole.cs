using Rectify.Cli.Hosting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rectify.Cli.Output;

/// <summary>Makes consoles that draw on standard output as it is, never as the environment of the machine suggests.</summary>
internal static class ToolConsole
{
    public static IAnsiConsole Create(ToolHost host)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.Display.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.Display.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(host.Output),
        });
        console.Profile.Width = host.Display.Width;
        console.Profile.Capabilities.Unicode = false;
        return console;
    }
}
