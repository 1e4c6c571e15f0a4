using System.CommandLine;
using System.Text;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Reporting;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify chart</c>: the wall chart.</summary>
internal static class ChartCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions();
        var lang = Language.Option();
        var output = OutputFile.Option("Where the chart goes (.html); standard output otherwise.");
        var command = new Command("chart", "Draws the wall chart of a plan on a day: one HTML page that needs no network.");
        options.AddTo(command);
        command.Add(lang);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var input = options.Read(host, parsed);
            var assessment = input.Evaluate();
            string chart = WallChart.Write(input.Plan, input.Progress, assessment, new WallChartOptions { Language = parsed.GetRequiredValue(lang) });
            OutputFile.Write(host, parsed.GetValue(output), Encoding.UTF8.GetBytes(chart));
            return ExitCode.Done;
        });
        return command;
    }
}
