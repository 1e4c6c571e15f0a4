using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Reporting.Dues;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify due</c>: what is due, late or to be performed in the coming days.</summary>
internal static class DueCommand
{
    private const int DaysAhead = 30;

    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions(host);
        var within = CountOption.Create("--within", "How many days ahead are looked at; 30 by default.", DaysAhead);
        var by = ChoiceOption.Create("--by", "What entries stand under: the day or the unit.", ("day", DueGrouping.Day), ("unit", DueGrouping.Unit));
        var unit = new Option<string?>("--unit") { Description = "Only what this unit has a part in; with a directory also under other names and in collectives.", HelpName = "UNIT" };
        var format = FormatOption.Create();
        var lang = Language.Option();
        var command = new Command("due", "Lists what is late, and what is due or to be performed in the coming days.");
        options.AddTo(command);
        command.Add(within);
        command.Add(by);
        command.Add(unit);
        command.Add(format);
        command.Add(lang);
        command.SetAction(parsed =>
        {
            var (evaluator, input) = options.Read(host, parsed);
            string? asked = UnitName.Require(host, parsed.GetValue(unit), input);
            int ahead = parsed.GetValue(within);
            DueItem[] items = [.. new DueList(evaluator.Evaluate(input)).Of(asked).Where(i => i.DaysLate >= -ahead)];
            new DueReport(host, parsed.GetRequiredValue(lang)) { Plan = input.Plan, AsOf = input.AsOf, DaysAhead = ahead, Grouping = parsed.GetValue(by) }.Print(items, parsed.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }
}
