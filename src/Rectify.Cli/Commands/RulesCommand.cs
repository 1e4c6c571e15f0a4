using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Rules;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify rules</c>: the rule catalogue.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string?>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "A rule, such as RCT2001; without it, all of them." };
        var lang = Language.Option();
        var command = new Command("rules", "Shows the rule catalogue, or one rule.") { id, lang };
        command.SetAction(parsed =>
        {
            var report = new RuleReport(host, parsed.GetRequiredValue(lang));
            if (parsed.GetValue(id) is { } wanted)
                report.Print(Find(host, wanted));
            else
                report.Print(RuleSet.Default.Descriptors);
            return ExitCode.Done;
        });
        return command;
    }

    private static RuleDescriptor Find(ToolHost host, string id) =>
        RuleSet.Default.Descriptors.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UnusableInputException(host.Say($"rectify: there is no rule '{OneLine.Of(id)}' (see rectify rules)", $"rectify：没有规则“{OneLine.Of(id)}”（参见rectify rules）"));
}
