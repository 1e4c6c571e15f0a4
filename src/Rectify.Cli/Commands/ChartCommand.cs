using System.CommandLine;
using System.Text;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Reporting;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify chart</c>: the wall chart of a plan, or of several.</summary>
internal static class ChartCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions(host);
        var more = new Argument<string[]>("MORE") { Arity = ArgumentArity.ZeroOrMore, Description = "More plans for the same wall: totals over all, and each plan under its title. A log belongs to the plan that it names." };
        var poster = new Option<bool>("--poster") { Description = "One sheet for the wall itself: large type, no controls, for a screen of 1920 by 1080 or paper of A1." };
        var lang = Language.Option();
        var output = OutputFile.Option("Where the chart goes (.html); standard output otherwise.");
        var command = new Command("chart", "Draws the wall chart of a plan, or of several, on a day: one HTML page that needs no network.");
        options.AddTo(command);
        command.Add(more);
        command.Add(poster);
        command.Add(lang);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var (evaluator, inputs) = options.ReadAll(host, parsed, parsed.GetValue(more) ?? []);
            string chart = WallChart.Write([.. inputs.Select(evaluator.Evaluate)], new WallChartOptions
            {
                Language = parsed.GetRequiredValue(lang),
                IsPoster = parsed.GetValue(poster),
                Evaluator = evaluator,
            });
            OutputFile.Write(host, parsed.GetValue(output), Encoding.UTF8.GetBytes(chart));
            return ExitCode.Done;
        });
        return command;
    }
}
