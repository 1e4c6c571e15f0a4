using System.CommandLine;
using System.Globalization;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Serialization;
using Rectify.Text;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify read</c>: official text or a list to plan JSON.</summary>
internal static class ReadCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "Official text (.txt, .docx, .html) or a list (.xlsx, .csv); - is standard input." };
        var id = PlanOptions.IdOption();
        var issuedOn = PlanOptions.IssuedOnOption();
        var output = OutputFile.Option("Where the plan goes; standard output otherwise.");
        var progress = new Option<string?>("--progress-out") { Description = "Where what the text reports of its measures goes, as progress JSON.", HelpName = "FILE" };
        var columns = ChoiceOption.Create("--other-columns", "What becomes of the columns of a list whose headings are not known.", ("named", OtherColumns.Named), ("labels", OtherColumns.Labels), ("note", OtherColumns.Note));
        var command = new Command("read", "Reads official text or a list to plan JSON; what was not understood goes to standard error.") { file, id, issuedOn, output, progress, columns };
        command.SetAction(parsed =>
        {
            var text = PlanText.Read(TextFile(host, parsed.GetRequiredValue(file)), parsed.GetValue(id), parsed.GetValue(issuedOn), parsed.GetValue(columns));
            if (!text.Result.TryGetPlan(out var plan))
                throw new UnusableInputException([.. text.Diagnostics(host, DiagnosticSeverity.Error)]);
            OutputFile.Write(host, parsed.GetValue(output), [.. RectifyJson.WritePlan(plan, indented: true), (byte)'\n']);
            if (parsed.GetValue(progress) is { } path)
                OutputFile.Write(host, path, [.. RectifyJson.WriteProgress(text.Result.Reported, indented: true), (byte)'\n']);
            host.Output.Flush();
            foreach (string line in text.Diagnostics(host, DiagnosticSeverity.Info))
                host.Error.WriteLine(line);
            host.Error.WriteLine(Place.In(text.Source, Account(host, text.Result.Coverage)));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Account(ToolHost host, Coverage coverage) => host.Say(coverage.ToString(), string.Create(
        CultureInfo.InvariantCulture, $"共{coverage.Total}字：收入方案{coverage.Modelled}，结构{coverage.Structural}，未收入{coverage.Residue}"));

    private static InputFile TextFile(ToolHost host, string path)
    {
        var file = InputFile.Read(host, path);
        return file.IsJson
            ? throw new UnusableInputException(Place.At(file.Name, 1, 1, host.Say("this is JSON; rectify read takes official text or a list", "这是JSON，rectify read只读公文文本或清单")))
            : file;
    }
}
