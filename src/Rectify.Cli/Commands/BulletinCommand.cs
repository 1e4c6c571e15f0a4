using System.CommandLine;
using System.Text;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Reporting;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify bulletin</c>: the bulletin, the notice to a unit and the close-out form, as Markdown or Word.</summary>
internal static class BulletinCommand
{
    private const string Word = ".docx";

    // Nothing is prescribed; a week is what such letters usually give.
    private const int DaysToAnswer = 7;

    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions(host);
        var since = DayOption.Optional("--since", "The day of the last bulletin, with which this one is compared.");
        var within = CountOption.Create("--within", "How many days ahead the bulletin looks for what falls due; 30 by default.", BulletinOptions.Default.DaysAhead);
        var notice = new Option<string?>("--notice") { Description = "In place of the bulletin, the notice that asks this unit to act.", HelpName = "UNIT" };
        var answerBy = DayOption.Optional("--answer-by", "The day by which a notice asks for an answer; by default a week after the day looked at.");
        var closeOut = new Option<string?>("--close-out") { Description = "In place of the bulletin, the form that applies for closing out this measure.", HelpName = "MEASURE" };
        var lang = Language.Option();
        var output = OutputFile.Option("Where it goes (.md or .docx); as Markdown to standard output otherwise.");
        var command = new Command("bulletin", "Writes the bulletin of a plan: totals, what changed, what is overdue and at risk by unit, and what is due next.");
        options.AddTo(command);
        foreach (var option in (Option[])[since, within, notice, answerBy, closeOut, lang, output])
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(notice) is not null && result.GetValue(closeOut) is not null)
                result.AddError(host.Say("--notice and --close-out cannot be asked for together", "--notice与--close-out不能同时使用"));
        });
        command.SetAction(parsed =>
        {
            var (evaluator, input) = options.Read(host, parsed);
            var style = new BulletinOptions { Language = parsed.GetRequiredValue(lang), DaysAhead = parsed.GetValue(within) };
            string? unit = UnitName.Require(host, parsed.GetValue(notice), input, "--notice");
            var assessment = evaluator.Evaluate(input);
            var report = unit is not null
                ? Notice(host, assessment, unit, parsed.GetValue(answerBy), style)
                : parsed.GetValue(closeOut) is { } measure
                    ? CloseOutForm(host, assessment, measure, style)
                    : Bulletin.Write(assessment, Earlier(host, evaluator, input, parsed.GetValue(since)), style);
            Save(host, parsed.GetValue(output), report);
            return ExitCode.Done;
        });
        return command;
    }

    private static PlanAssessment? Earlier(ToolHost host, Evaluator evaluator, EvaluationInputs input, LocalDate? since)
    {
        if (since is not { } day)
            return null;
        return day < input.AsOf
            ? evaluator.Evaluate(input with { AsOf = day, KnownOn = day })
            : throw new UnusableInputException(host.Say("rectify: --since: the day must lie before --as-of", "rectify：--since：应早于--as-of"));
    }

    private static ReportDocument Notice(ToolHost host, PlanAssessment assessment, string unit, LocalDate? answerBy, BulletinOptions style) =>
        Bulletin.WriteNotice(assessment, unit, answerBy ?? assessment.AsOf.PlusDays(DaysToAnswer), style)
        ?? throw new UnusableInputException(host.Say($"rectify: nothing of '{OneLine.Of(unit)}' is late on that day", $"rectify：该日“{OneLine.Of(unit)}”没有逾期事项"));

    private static ReportDocument CloseOutForm(ToolHost host, PlanAssessment assessment, string measure, BulletinOptions style) =>
        Bulletin.WriteCloseOutForm(assessment, MeasureId.Require(host, measure, assessment.Inputs.Plan), style);

    private static void Save(ToolHost host, string? path, ReportDocument report)
    {
        if (path is not null && path.EndsWith(Word, StringComparison.OrdinalIgnoreCase))
            OutputFile.WriteBinary(host, path, report.ToWord());
        else
            OutputFile.Write(host, path, Encoding.UTF8.GetBytes(report.ToMarkdown()));
    }
}
