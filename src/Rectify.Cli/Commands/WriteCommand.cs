using System.CommandLine;
using System.Text;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Text;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify write</c>: a plan back to official text.</summary>
internal static class WriteCommand
{
    public static Command Create(ToolHost host)
    {
        var plan = new PlanOptions();
        var output = OutputFile.Option("Where the text goes; standard output otherwise.");
        var command = new Command("write", "Writes a plan as official text, which reads back to the same plan.");
        plan.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            OutputFile.Write(host, parsed.GetValue(output), Encoding.UTF8.GetBytes(PlanWriter.Write(plan.Read(host, parsed))));
            return ExitCode.Done;
        });
        return command;
    }
}
