using System.CommandLine;
using System.Text;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Serialization;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify evaluate</c>: where each measure stands on a day, and why.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions();
        var lang = Language.Option();
        var format = ChoiceOption.Create("--format", "For whom the result is printed.", ("table", OutputFormat.Table), ("json", OutputFormat.Json));
        var failOn = FailOn.Option();
        var command = new Command("evaluate", "Says where each measure of a plan stands on a day, and why.");
        options.AddTo(command);
        command.Add(format);
        command.Add(lang);
        command.Add(failOn);
        command.SetAction(parsed =>
        {
            var input = options.Read(host, parsed);
            var assessment = input.Evaluate();
            if (parsed.GetValue(format) == OutputFormat.Json)
                host.Output.WriteLine(Encoding.UTF8.GetString(RectifyJson.WriteAssessment(assessment, indented: true, parsed.GetRequiredValue(lang))));
            else
                new AssessmentReport(host, parsed.GetRequiredValue(lang)).Print(input.Plan, assessment);
            return FailOn.ExitCodeFor(assessment, parsed.GetValue(failOn));
        });
        return command;
    }
}
