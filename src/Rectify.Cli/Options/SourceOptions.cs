using System.CommandLine;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Cli.Options;

/// <summary>What an evaluation draws on, whatever the day: the plan, what was reported, who is who, and the rules.</summary>
internal sealed class SourceOptions
{
    private readonly PlanOptions _plan = new();
    private readonly Option<string?> _progress = new("--progress") { Description = "What has been reported (JSON).", HelpName = "FILE" };
    private readonly Option<string?> _directory = DirectoryInput.Option();
    private readonly Option<string?> _rules = RulesInput.Option();
    private readonly Option<string?> _workingDays = WorkingDaysInput.Option();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _plan.AddTo(command);
        command.Add(_progress);
        command.Add(_directory);
        command.Add(_rules);
        command.Add(_workingDays);
    }

    /// <summary>Reads everything and makes sure that it fits together.</summary>
    /// <param name="host">The host.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="asOf">The day looked at; null for that of the newest fact, or of issue.</param>
    /// <exception cref="UnusableInputException">Something cannot be used.</exception>
    public EvaluationInputs Read(ToolHost host, ParseResult parsed, LocalDate? asOf)
    {
        var progress = parsed.GetValue(_progress) is { } path ? ProgressInput.Read(host, path) : ProgressInput.None;
        var plan = _plan.Read(host, parsed, progress.Log.Plan);
        progress.RequireFit(plan);
        return new EvaluationInputs(plan, progress.Log, asOf ?? NewestDay(plan, progress.Log))
        {
            Directory = DirectoryInput.Read(host, parsed.GetValue(_directory)),
            Rules = WorkingDaysInput.PutInto(RulesInput.Read(host, parsed.GetValue(_rules)), host, parsed.GetValue(_workingDays)),
        };
    }

    private static LocalDate NewestDay(RectificationPlan plan, ProgressLog log) =>
        log.Events.Select(static e => e.RecordedOn).Concat(log.Observations.Select(static o => o.RecordedOn)).Append(plan.IssuedOn).Max();
}
