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
        var options = new EvaluationOptions(host);
        var unit = new Option<string?>("--unit") { Description = "Only what this unit has a part in; with a directory also under other names and in collectives.", HelpName = "UNIT" };
        var all = new Option<bool>("--all") { Description = "What is done, cancelled or over, too; else what is open." };
        var alarm = new Option<int?>("--alarm") { Description = "How many days ahead an alarm goes off; 7 by default, -1 for none.", HelpName = "DAYS" };
        var lang = Language.Option();
        var output = OutputFile.Option("Where the calendar goes (.ics); standard output otherwise.");
        var command = new Command("calendar", "Writes due days, milestones, targets, recurring duties and look-backs as iCalendar.");
        options.AddToWithoutDay(command);
        command.Add(unit);
        command.Add(all);
        command.Add(alarm);
        command.Add(lang);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var (evaluator, input) = options.Read(host, parsed);
            var chosen = new DueCalendarOptions
            {
                Language = parsed.GetRequiredValue(lang),
                Unit = UnitName.Require(host, parsed.GetValue(unit), input),
                Directory = input.Directory,
                IncludesAll = parsed.GetValue(all),
                AlarmDays = parsed.GetValue(alarm) is { } days ? (days < 0 ? null : days) : DueCalendarOptions.Default.AlarmDays,
            };
            var assessment = evaluator.Evaluate(input);
            OutputFile.Write(host, parsed.GetValue(output), Encoding.UTF8.GetBytes(DueCalendar.Write(input.Plan, input.Progress, assessment, chosen)));
            return ExitCode.Done;
        });
        return command;
    }
}
