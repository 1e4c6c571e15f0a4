using System.CommandLine;
using System.Text;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Reporting;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify calendar</c>: the days of a plan as iCalendar.</summary>
internal static class CalendarCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions();
        var unit = new Option<string?>("--unit") { Description = "Only what this unit has a part in; with a directory also under other names and in collectives.", HelpName = "UNIT" };
        var lang = Language.Option();
        var output = OutputFile.Option("Where the calendar goes (.ics); standard output otherwise.");
        var command = new Command("calendar", "Writes due days, milestones, targets, recurring duties and look-backs as iCalendar.");
        options.AddToWithoutDay(command);
        command.Add(unit);
        command.Add(lang);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var input = options.Read(host, parsed);
            var chosen = new DueCalendarOptions
            {
                Language = parsed.GetRequiredValue(lang),
                Unit = UnitName.Require(parsed.GetValue(unit), input),
                Directory = input.Directory,
            };
            var assessment = input.Evaluate();
            OutputFile.Write(host, parsed.GetValue(output), Encoding.UTF8.GetBytes(DueCalendar.Write(input.Plan, input.Progress, assessment, chosen)));
            return ExitCode.Done;
        });
        return command;
    }
}
