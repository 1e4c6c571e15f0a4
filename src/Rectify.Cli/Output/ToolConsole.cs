using Rectify.Cli.Hosting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rectify.Cli.Output;

/// <summary>Draws on standard output as it is, never as the environment of the machine suggests.</summary>
internal sealed class ToolConsole(ToolHost host)
{
    /// <summary>Draws something, beginning and ending with a line of its own, without spaces at the end of lines.</summary>
    public void Write(IRenderable drawing)
    {
        var text = new StringWriter { NewLine = "\n" };
        Console(text).Write(drawing);
        foreach (string line in text.ToString().TrimEnd('\n').Split('\n'))
            host.Output.WriteLine(line.TrimEnd());
    }

    private IAnsiConsole Console(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.Display.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.Display.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });

        // Everything is fitted to the display before it gets here; a console that fits it again would count borders that are not there.
        console.Profile.Width = host.Display.Width * 2;
        return console;
    }
}
