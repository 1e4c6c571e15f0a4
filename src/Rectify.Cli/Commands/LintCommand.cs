using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify lint</c>: what is wrong with the plan itself, before anything is reported.</summary>
internal static class LintCommand
{
    public static Command Create(ToolHost host)
    {
        var plan = new PlanOptions();
        var lang = Language.Option();
        var failOn = FailOn.Option();
        var command = new Command("lint", "Checks what a plan says (RCT1xxx) and whom it names (RCT4xxx).");
        plan.AddTo(command);
        command.Add(lang);
        command.Add(failOn);
        command.SetAction(parsed =>
        {
            var read = plan.Read(host, parsed);
            // On the day of issue: what the plan says does not depend on any later day.
            var assessment = new Evaluator(Rules()).Evaluate(read, ProgressLog.Empty, read.IssuedOn);
            new LintReport(host, parsed.GetRequiredValue(lang)).Print(assessment);
            return FailOn.ExitCodeFor(assessment, parsed.GetValue(failOn));
        });
        return command;
    }

    private static RuleSet Rules() => RuleSet.Default.Descriptors
        .Where(static d => d.Category is not (RuleCategory.Plan or RuleCategory.Organisation))
        .Aggregate(RuleSet.Default, static (rules, other) => rules.Without(other.Id));
}
