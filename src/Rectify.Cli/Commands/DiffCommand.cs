using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Plans;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify diff</c>: what differs between two editions of a plan.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolHost host)
    {
        var oldPlan = new Argument<string>("OLD") { Description = "The older edition: plan JSON or official text." };
        var newPlan = new Argument<string>("NEW") { Description = "The newer edition." };
        var lang = Language.Option();
        var command = new Command("diff", "Compares two editions of a plan: measures added or dropped, days moved, targets tightened or weakened, units changed.")
        {
            oldPlan,
            newPlan,
            lang,
        };
        command.SetAction(parsed =>
        {
            var diff = PlanDiff.Compare(Read(host, parsed.GetRequiredValue(oldPlan)), Read(host, parsed.GetRequiredValue(newPlan)));
            new DiffReport(host, parsed.GetRequiredValue(lang)).Print(diff);
            return ExitCode.Done;
        });
        return command;
    }

    private static RectificationPlan Read(ToolHost host, string path) => PlanInput.Read(host, path, id: null, issuedOn: null, idOtherwise: null);
}
