using System.CommandLine;
using System.Text;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Rules;
using Rectify.Text;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify write</c>: a plan back to official text.</summary>
internal static class WriteCommand
{
    public static Command Create(ToolHost host)
    {
        var plan = new PlanOptions();
        var output = OutputFile.Option("Where the text goes; standard output otherwise.");
        var command = new Command("write", "Writes a plan as official text and reads it back; what does not come back the same is named on standard error.");
        plan.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var given = plan.Read(host, parsed);
            string text = PlanWriter.Write(given);
            OutputFile.Write(host, parsed.GetValue(output), Encoding.UTF8.GetBytes(text));
            foreach (string difference in WrittenText.Differences(given, text))
                host.Warn($"{host.Say(StatusTerms.Of(Severity.Warning))}: {ReaderMessages.Say(host, difference)}");
            return ExitCode.Done;
        });
        return command;
    }
}
