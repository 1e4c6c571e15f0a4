using System.CommandLine;
using System.CommandLine.Invocation;
using Rectify.Cli.Hosting;

namespace Rectify.Cli.Help;

/// <summary>What <c>--help</c> does.</summary>
internal sealed class CommandHelp(ToolHost host) : SynchronousCommandLineAction
{
    // Who asks for help need not have written the rest.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpReport(host).Print(parseResult.CommandResult.Command);
        return ExitCode.Done;
    }
}
