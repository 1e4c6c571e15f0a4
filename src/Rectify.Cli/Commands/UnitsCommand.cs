using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Reporting.Units;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify units</c>: how the units of a plan stand, and their ranking.</summary>
internal static class UnitsCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new EvaluationOptions(host);
        var counting = ChoiceOption.Create(
            "--counting",
            "How much a measure of several units counts for each: one, one for the unit that leads, or an equal share.",
            ("full", ScoreCounting.Full),
            ("leadOnly", ScoreCounting.LeadOnly),
            ("fractional", ScoreCounting.Fractional));
        var grouping = ChoiceOption.Create(
            "--grouping",
            "Who stands in a row: each unit, or the party committee and government of a place as one.",
            ("unit", ScoreGrouping.Unit),
            ("place", ScoreGrouping.Place));
        var order = ChoiceOption.Create(
            "--order",
            "What units are ordered by: most overdue first, for action; or the larger completed share first, for honour.",
            ("worst", UnitOrder.WorstFirst),
            ("share", UnitOrder.CompletedShare));
        var lang = Language.Option();
        var command = new Command("units", "Shows how the units of a plan stand on a day, ranked.");
        options.AddTo(command);
        command.Add(counting);
        command.Add(grouping);
        command.Add(order);
        command.Add(lang);
        command.SetAction(parsed =>
        {
            var (evaluator, inputs) = options.Read(host, parsed);
            new ScorecardReport(host, parsed.GetRequiredValue(lang)).Print(
                evaluator.Score(inputs, parsed.GetValue(counting), parsed.GetValue(grouping)),
                parsed.GetValue(order),
                evaluator.Evaluate(inputs).Totals.By(ScheduleStatus.Overdue));
            return ExitCode.Done;
        });
        return command;
    }
}
