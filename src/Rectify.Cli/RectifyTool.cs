using System.CommandLine;
using System.CommandLine.Help;
using Rectify.Cli.Commands;
using Rectify.Cli.Help;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;

namespace Rectify.Cli;

/// <summary>The tool: its commands, and what becomes of a run that fails.</summary>
internal static class RectifyTool
{
    // A phrase may begin with @, which is no file of arguments here.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, ToolHost host)
    {
        host.Language = Language.Of(arguments);
        try
        {
            int exitCode = RunWithDefaults(arguments, host);
            host.Output.Flush();
            return exitCode;
        }
        catch (UnusableInputException e)
        {
            return Refuse(e.Report(host), host);
        }
        catch (IOException e) when (ProcessStreams.IsReaderGone(e))
        {
            // Whoever read the output has what he wanted.
            return ExitCode.Done;
        }
#pragma warning disable CA1031 // The last line of defence: whoever calls the tool sees one line and an exit code, never a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Refuse([e is IOException or UnauthorizedAccessException ? $"rectify: {OneLine.Of(e.Message)}" : $"rectify: {OneLine.Of(e.Message)} ({e.GetType().Name})"], host);
        }
    }

    /// <summary>The command line.</summary>
    public static RootCommand Create(ToolHost host)
    {
        var root = CreateCommands(host);
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new CommandHelp(host);
        AddLanguage(root);
        return root;
    }

    private static int RunWithDefaults(IReadOnlyList<string> arguments, ToolHost host)
    {
        var defaults = FolderDefaults.Read(host);
        host.Language = Language.Of(arguments, defaults.Language);
        var root = Create(host);
        if (arguments.Count == 0)
        {
            new HelpReport(host).Print(root);
            return ExitCode.Done;
        }

        // A shell that asks what may come next gives half a command line.
        if (arguments[0].StartsWith("[suggest", StringComparison.Ordinal))
            return Invoke(root.Parse(arguments, Parsing), host);
        var parsed = root.Parse(defaults.AddTo(arguments, root.Parse(arguments, Parsing)), Parsing);
        return parsed.Errors.Count > 0 || ParseErrors.UnknownOption(parsed) is not null ? Refuse(parsed, host) : Invoke(parsed, host);
    }

    // Help and errors have a language where the result has none.
    private static void AddLanguage(Command command)
    {
        var lang = Language.Option();
        if (!command.Options.Any(o => string.Equals(o.Name, lang.Name, StringComparison.Ordinal)))
            command.Add(lang);
        foreach (var child in command.Subcommands)
            AddLanguage(child);
    }

    private static RootCommand CreateCommands(ToolHost host) => new("Reads a rectification plan and says where each measure stands on any day, and why.")
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
        VerifyCommand.Create(host),
        ChartCommand.Create(host),
        LedgerCommand.Create(host),
        ReadLedgerCommand.Create(host),
        CalendarCommand.Create(host),
        ExportCommand.Create(host),
        ImportCommand.Create(host),
        DueCommand.Create(host),
        BulletinCommand.Create(host),
        RecordCommand.Create(host),
        CarryCommand.Create(host),
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

    private static int Refuse(ParseResult parsed, ToolHost host)
    {
        string reasons = ParseErrors.Of(parsed, host);
        string help = $"rectify {CommandPath(parsed)}--help";
        return Refuse([host.Say($"rectify: {reasons} (see {help})", $"rectify：{reasons}（参见{help}）")], host);
    }

    private static int Refuse(IEnumerable<string> lines, ToolHost host)
    {
        try
        {
            host.Output.Flush();
        }
        catch (Exception e) when (ProcessStreams.IsUnusable(e))
        {
            // It is this that is told.
        }

        try
        {
            foreach (string line in lines)
                host.Error.WriteLine(line);
            host.Error.Flush();
        }
        catch (Exception e) when (ProcessStreams.IsUnusable(e))
        {
            // There is nobody left to tell.
        }

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
