using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify changes</c>: what changed between two days, and what changed it.</summary>
internal static class ChangesCommand
{
    public static Command Create(ToolHost host)
    {
        var sources = new SourceOptions();
        var from = DayOption.Required("--from", "The first day.");
        var to = DayOption.Required("--to", "The second day.");
        var lang = Language.Option();
        var command = new Command("changes", "Tells which verdicts changed between two days, and whether new facts or passing time changed them.");
        sources.AddTo(command);
        command.Add(from);
        command.Add(to);
        command.Add(lang);
        command.SetAction(parsed =>
        {
            var first = sources.Read(host, parsed, parsed.GetRequiredValue(from));
            var second = new EvaluationInputs(first.Plan, first.Progress, parsed.GetRequiredValue(to)) { Directory = first.Directory, Rules = first.Rules };
            new ChangesReport(host, parsed.GetRequiredValue(lang)).Print(AssessmentChanges.Between(first, second));
            return ExitCode.Done;
        });
        return command;
    }
}
