using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Reporting;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify ledger</c>: the ledger as a workbook, or the form in which facts are reported.</summary>
internal static class LedgerCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions(host);
        var template = new Option<bool>("--template") { Description = "Write a form to be filled in, with the facts so far, in place of the ledger; rectify read-ledger reads it back." };
        var lang = Language.Option();
        var output = OutputFile.Required("Where the workbook goes (.xlsx).");
        var command = new Command("ledger", "Writes the ledger of a plan on a day as a workbook: measures, targets, units, findings and facts.");
        options.AddToWithoutDayFor(command, template);
        command.Add(template);
        command.Add(lang);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var (evaluator, input) = options.Read(host, parsed);
            var style = new LedgerOptions { Language = parsed.GetRequiredValue(lang) };
            byte[] workbook = parsed.GetValue(template)
                ? Ledger.WriteTemplate(input.Plan, input.Progress, style)
                : Ledger.Write(input.Plan, input.Progress, evaluator.Evaluate(input), style);
            OutputFile.WriteBinary(host, parsed.GetRequiredValue(output), workbook);
            return ExitCode.Done;
        });
        return command;
    }
}
