using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
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
        var directory = DirectoryInput.Option();
        var rules = RulesInput.Option();
        var lang = Language.Option();
        var failOn = FailOn.Option();
        var command = new Command("lint", "Checks what a plan says (RCT1xxx) and whom it names (RCT4xxx).");
        plan.AddTo(command);
        command.Add(directory);
        command.Add(rules);
        command.Add(lang);
        command.Add(failOn);
        command.SetAction(parsed =>
        {
            var read = plan.Read(host, parsed);
            // On the day of issue: what the plan says does not depend on any later day.
            var inputs = new EvaluationInputs(read, ProgressLog.Empty, read.IssuedOn) { Directory = DirectoryInput.Read(host, parsed.GetValue(directory)) };
            var assessment = new Evaluator(OfPlans(RulesInput.Read(host, parsed.GetValue(rules)))).Evaluate(inputs);
            new LintReport(host, parsed.GetRequiredValue(lang)).Print(assessment);
            return FailOn.ExitCodeFor(assessment, parsed.GetValue(failOn));
        });
        return command;
    }

    private static RuleSet OfPlans(RuleSet rules) => rules.Descriptors
        .Where(static d => d.Category is not (RuleCategory.Plan or RuleCategory.Organisation))
        .Aggregate(rules, static (kept, other) => kept.Without(other.Id));
}
