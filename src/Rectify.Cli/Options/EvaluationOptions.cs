using System.CommandLine;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Rules;

namespace Rectify.Cli.Options;

/// <summary>What a plan is looked at with: the day, what was reported, who is who, and the rules.</summary>
internal sealed class EvaluationOptions
{
    private readonly PlanOptions _plan = new();
    private readonly Option<LocalDate> _asOf = DayOption.Required("--as-of", "The day looked at: what happened later changes nothing.");
    private readonly Option<LocalDate?> _knownOn = DayOption.Optional("--known-on", "The day of knowledge: what was recorded later changes nothing; by default the day looked at.");
    private readonly Option<string?> _progress = new("--progress") { Description = "What has been reported (JSON).", HelpName = "FILE" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _plan.AddTo(command);
        command.Add(_asOf);
        command.Add(_knownOn);
        command.Add(_progress);
    }

    /// <summary>Reads everything and makes sure that it fits together.</summary>
    /// <exception cref="UnusableInputException">Something cannot be used.</exception>
    public EvaluationInput Read(ToolHost host, ParseResult parsed)
    {
        var progress = parsed.GetValue(_progress) is { } path ? ProgressInput.Read(host, path) : ProgressInput.None;
        var plan = _plan.Read(host, parsed, progress.Log.Plan);
        progress.RequireFit(plan);
        return new EvaluationInput(plan, progress.Log, parsed.GetRequiredValue(_asOf), parsed.GetValue(_knownOn), RuleSet.Default);
    }
}
