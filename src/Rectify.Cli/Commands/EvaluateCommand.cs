using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify evaluate</c>: where each measure stands on a day, and why.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions(host);
        var selection = new MeasureSelection(host);
        var lang = Language.Option();
        var format = FormatOption.Create();
        var failOn = FailOn.Option();
        var command = new Command("evaluate", "Says where each measure of a plan stands on a day, and why.");
        options.AddTo(command);
        selection.AddTo(command);
        command.Add(format);
        command.Add(lang);
        command.Add(failOn);
        command.SetAction(parsed =>
        {
            var (evaluator, input) = options.Read(host, parsed);
            var assessment = evaluator.Evaluate(input);
            Print(host, assessment, selection.Of(host, parsed, assessment), parsed.GetValue(format), parsed.GetRequiredValue(lang));
            return FailOn.ExitCodeFor(assessment, parsed.GetValue(failOn));
        });
        return command;
    }

    private static void Print(ToolHost host, PlanAssessment assessment, ListedMeasures listed, OutputFormat format, string language)
    {
        switch (format)
        {
            case OutputFormat.Json:
                host.Output.WriteLine(AssessmentJson.Of(assessment, listed, language));
                break;
            case OutputFormat.Csv or OutputFormat.Markdown:
                var rows = new AssessmentRows(language);
                PlainRows.Print(host, format, rows.Headings, listed.Measures.Select(m => rows.Of(m.Measure, m.State)));
                break;
            default:
                new AssessmentReport(host, language).Print(assessment.Inputs.Plan, assessment, listed);
                break;
        }
    }
}
