using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Oscal;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify export oscal</c>: a plan and its log as an OSCAL plan of action.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolHost host) => new("export", "Writes a plan and its log in a format of others.") { Oscal(host) };

    private static Command Oscal(ToolHost host)
    {
        var plan = new PlanOptions();
        var progress = new Option<string[]>("--progress") { Description = "What has been reported (JSON); given several times, the logs are merged.", HelpName = "FILE" };
        var directory = DirectoryInput.Option();
        var output = OutputFile.Option("Where the document goes; standard output otherwise.");
        var command = new Command("oscal", "Writes an OSCAL plan of action and milestones (JSON); rectify import oscal reads it back to the same plan and log.");
        plan.AddTo(command);
        command.Add(progress);
        command.Add(directory);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string[] logs = parsed.GetValue(progress) ?? [];
            var facts = ProgressInput.Read(host, logs);
            var given = plan.Read(host, parsed, facts.Log.Plan, isWithoutLog: logs.Length == 0);
            facts.RequireFit(host, given);
            var options = new OscalWriteOptions { Directory = DirectoryInput.Read(host, parsed.GetValue(directory)), Indented = true };
            OutputFile.Write(host, parsed.GetValue(output), OscalWriter.Write(given, facts.Log, options));
            return ExitCode.Done;
        });
        return command;
    }
}
