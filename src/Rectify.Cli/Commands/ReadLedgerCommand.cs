using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Plans;
using Rectify.Reporting;
using Rectify.Serialization;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify read-ledger</c>: a workbook that a clerk filled in, back to a progress file.</summary>
internal static class ReadLedgerCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "The workbook (.xlsx), made by rectify ledger; - is standard input." };
        var plan = new Option<string?>("--plan") { Description = "The plan, so that every id in the workbook is checked.", HelpName = "PLAN" };
        var lang = Language.Option();
        var output = OutputFile.Option("Where the progress goes; standard output otherwise.");
        var command = new Command("read-ledger", "Reads the events and observations of a workbook to a progress file, or names every cell that cannot be used.") { file, plan, lang, output };
        command.SetAction(parsed =>
        {
            var workbook = InputFile.Read(host, parsed.GetRequiredValue(file));
            var result = LedgerReader.Read(new MemoryStream(workbook.Bytes), PlanOf(host, parsed.GetValue(plan)));
            if (result.TryGetLog(out var log))
            {
                OutputFile.Write(host, parsed.GetValue(output), [.. RectifyJson.WriteProgress(log, indented: true), (byte)'\n']);
                return ExitCode.Done;
            }

            // All of them, however many: whoever filled in the workbook goes through them once.
            foreach (var problem in result.Problems)
                host.Error.WriteLine(Place.In(workbook.Name, OneLine.Of(problem.ToString(parsed.GetRequiredValue(lang)))));
            return ExitCode.Unusable;
        });
        return command;
    }

    private static RectificationPlan? PlanOf(ToolHost host, string? path) =>
        path is null ? null : PlanInput.Read(host, path, id: null, issuedOn: null, idOtherwise: null);
}
