using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Reporting;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify ledger</c>: the ledger as a workbook, or the form in which facts are reported; of several plans one each, in a folder.</summary>
internal static class LedgerCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions(host);
        var more = new Argument<string[]>("MORE") { Arity = ArgumentArity.ZeroOrMore, Description = "More plans: a ledger each, in the folder of --output, named by the id of its plan. A log belongs to the plan that it names." };
        var template = new Option<bool>("--template") { Description = "Write a form to be filled in, with the facts so far, in place of the ledger; rectify read-ledger reads it back." };
        var lang = Language.Option();
        var output = OutputFile.Required("Where the workbook goes (.xlsx); of several plans, the folder that they go to.");
        var command = new Command("ledger", "Writes the ledger of a plan on a day as a workbook: measures, targets, units, findings and facts.");
        options.AddToWithoutDayFor(command, template);
        command.Add(more);
        command.Add(template);
        command.Add(lang);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var (evaluator, inputs) = options.ReadAll(host, parsed, parsed.GetValue(more) ?? []);
            var style = new LedgerOptions { Language = parsed.GetRequiredValue(lang) };
            byte[] Workbook(EvaluationInputs input) => parsed.GetValue(template)
                ? Ledger.WriteTemplate(input.Plan, input.Progress, style)
                : Ledger.Write(input.Plan, input.Progress, evaluator.Evaluate(input), style);
            string place = parsed.GetRequiredValue(output);
            string[] files = inputs.Length == 1 ? [place] : LedgerFolder.FilesOf(host, place, [.. inputs.Select(static i => i.Plan.Id)]);
            // All of them are made before the first is written.
            foreach (var (file, workbook) in files.Zip(inputs.Select(Workbook).ToList()))
                OutputFile.WriteBinary(host, file, workbook);
            return ExitCode.Done;
        });
        return command;
    }
}
