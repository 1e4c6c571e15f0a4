using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify explain</c>: the whole reasoning for one measure.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions(host);
        var measure = new Argument<string>("MEASURE") { Description = "The id of the measure, such as 2.3.1.2." };
        var format = ChoiceOption.Create("--format", "For whom the reasoning is printed.", ("text", ExplanationFormat.Text), ("json", ExplanationFormat.Json));
        var lang = Language.Option();
        var command = new Command("explain", "Gives the whole reasoning for one measure: each verdict with the facts, the policy and the words of the plan it rests on.");
        options.AddTo(command);
        command.Add(measure);
        command.Add(format);
        command.Add(lang);
        command.SetAction(parsed =>
        {
            var report = new ExplanationReport(host, parsed.GetRequiredValue(lang));
            var (evaluator, inputs) = options.Read(host, parsed);
            var explanation = Explainer.Explain(evaluator, inputs, MeasureId.Require(host, parsed.GetRequiredValue(measure), inputs.Plan));
            if (parsed.GetValue(format) == ExplanationFormat.Json)
                report.PrintJson(explanation);
            else
                report.Print(explanation);
            return ExitCode.Done;
        });
        return command;
    }
}
