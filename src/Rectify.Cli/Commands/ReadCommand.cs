using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Serialization;
using Rectify.Text;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify read</c>: official text to plan JSON.</summary>
internal static class ReadCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "Official text (.txt in UTF-8, .docx); - is standard input." };
        var id = PlanOptions.IdOption();
        var issuedOn = PlanOptions.IssuedOnOption();
        var output = OutputFile.Option("Where the plan goes; standard output otherwise.");
        var command = new Command("read", "Reads official text to plan JSON; what was not understood goes to standard error.") { file, id, issuedOn, output };
        command.SetAction(parsed =>
        {
            var text = PlanText.Read(TextFile(host, parsed.GetRequiredValue(file)), parsed.GetValue(id), parsed.GetValue(issuedOn));
            if (!text.Result.TryGetPlan(out var plan))
                throw new UnusableInputException([.. text.Diagnostics(DiagnosticSeverity.Error)]);
            OutputFile.Write(host, parsed.GetValue(output), [.. RectifyJson.WritePlan(plan, indented: true), (byte)'\n']);
            host.Output.Flush();
            foreach (string line in text.Diagnostics(DiagnosticSeverity.Info))
                host.Error.WriteLine(line);
            host.Error.WriteLine(Place.In(text.Source, text.Result.Coverage.ToString()));
            return ExitCode.Done;
        });
        return command;
    }

    private static InputFile TextFile(ToolHost host, string path)
    {
        var file = InputFile.Read(host, path);
        return file.IsJson
            ? throw new UnusableInputException(Place.At(file.Name, 1, 1, "this is JSON; rectify read takes official text"))
            : file;
    }
}
