using System.CommandLine;
using Rectify.Cli.Commands;
using Rectify.Cli.Hosting;

namespace Rectify.Cli;

/// <summary>The tool: its commands, and what becomes of a run that fails.</summary>
internal static class RectifyTool
{
    // A phrase may begin with @, which is no file of arguments here.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, ToolHost host)
    {
        try
        {
            var parsed = Create(host).Parse(arguments, Parsing);
            return parsed.Errors.Count > 0 ? Refuse(parsed, host) : Invoke(parsed, host);
        }
        catch (UnusableInputException e)
        {
            return Refuse(e.Report(), host);
        }
#pragma warning disable CA1031 // The last line of defence: whoever calls the tool sees one line and an exit code, never a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Refuse([$"rectify: {OneLine.Of(e.Message)} ({e.GetType().Name})"], host);
        }
    }

    private static RootCommand Create(ToolHost host) => new("Reads a rectification plan and says where each measure stands on any day, and why.")
    {
        ReadCommand.Create(host),
        ParseCommand.Create(host),
        WriteCommand.Create(host),
        LintCommand.Create(host),
        EvaluateCommand.Create(host),
        ExplainCommand.Create(host),
        UnitsCommand.Create(host),
        DiffCommand.Create(host),
        ChangesCommand.Create(host),
        ChartCommand.Create(host),
        LedgerCommand.Create(host),
        ReadLedgerCommand.Create(host),
        CalendarCommand.Create(host),
        RulesCommand.Create(host),
        SchemaCommand.Create(host),
    };

    private static int Invoke(ParseResult parsed, ToolHost host)
    {
        int exitCode = parsed.Invoke(new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
        host.TellWarnings();
        return exitCode;
    }

    private static int Refuse(ParseResult parsed, ToolHost host) =>
        Refuse([$"rectify: {Reasons(parsed)} (see rectify {CommandPath(parsed)}--help)"], host);

    // What is not known comes first and alone: the rest of the line was read under a false assumption.
    private static string Reasons(ParseResult parsed) => parsed.UnmatchedTokens.Count > 0
        ? $"'{OneLine.Of(parsed.UnmatchedTokens[0])}' is no command, option or argument here"
        : string.Join("; ", parsed.Errors.Select(static e => OneLine.Of(e.Message).TrimEnd('.')).Distinct(StringComparer.Ordinal));

    private static int Refuse(IEnumerable<string> lines, ToolHost host)
    {
        host.Output.Flush();
        foreach (string line in lines)
            host.Error.WriteLine(line);
        return ExitCode.Unusable;
    }

    private static string CommandPath(ParseResult parsed)
    {
        string path = "";
        for (var result = parsed.CommandResult; result?.Command is not (null or RootCommand); result = result.Parent as System.CommandLine.Parsing.CommandResult)
            path = $"{result.Command.Name} {path}";
        return path;
    }
}
