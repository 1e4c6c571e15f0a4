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
        var format = ChoiceOption.Create("--format", "For whom the result is printed.", ("text", ExplanationFormat.Text), ("json", ExplanationFormat.Json));
        var lang = Language.Option();
        var command = new Command("changes", "Says which verdicts changed and which due days moved between two days, and whether new facts or passing time changed them.");
        sources.AddTo(command);
        command.Add(from);
        command.Add(to);
        command.Add(format);
        command.Add(lang);
        command.SetAction(parsed =>
        {
            var (evaluator, first) = sources.Read(host, parsed, parsed.GetRequiredValue(from));
            var second = first with { AsOf = parsed.GetRequiredValue(to), KnownOn = parsed.GetRequiredValue(to) };
            var changes = AssessmentChanges.Between(evaluator, first, second);
            var report = new ChangesReport(host, parsed.GetRequiredValue(lang));
            if (parsed.GetValue(format) == ExplanationFormat.Json)
                report.PrintJson(changes);
            else
                report.Print(second.Plan, changes);
            return ExitCode.Done;
        });
        return command;
    }
}
