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
    private readonly Option<string[]> _progress = new("--progress") { Description = "What has been reported (JSON); given several times, the logs are merged.", HelpName = "FILE" };
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
    /// <param name="asOf">The evaluation date; null for that of the newest fact, or of issue.</param>
    /// <exception cref="UnusableInputException">Something cannot be used.</exception>
    public (Evaluator Evaluator, EvaluationInputs Inputs) Read(ToolHost host, ParseResult parsed, LocalDate? asOf)
    {
        string[] logs = parsed.GetValue(_progress) ?? [];
        var progress = ProgressInput.Read(host, logs);
        var plan = _plan.Read(host, parsed, progress.Log.Plan, isWithoutLog: logs.Length == 0);
        progress.RequireFit(host, plan);
        var inputs = new EvaluationInputs(plan, progress.Log, asOf ?? NewestDay(plan, progress.Log)) { Directory = DirectoryInput.Read(host, parsed.GetValue(_directory)) };
        return (new Evaluator(WorkingDaysInput.PutInto(RulesInput.Read(host, parsed.GetValue(_rules)), host, parsed.GetValue(_workingDays))), inputs);
    }

    /// <summary>Reads several plans, each with the logs that name it.</summary>
    /// <param name="host">The host.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="more">The plans beside the first.</param>
    /// <param name="asOf">The evaluation date; null for that of the newest fact of each, or of its issue.</param>
    /// <exception cref="UnusableInputException">Something cannot be used.</exception>
    public (Evaluator Evaluator, EvaluationInputs[] Inputs) ReadAll(ToolHost host, ParseResult parsed, IReadOnlyList<string> more, LocalDate? asOf)
    {
        ProgressFile[] files = [.. (parsed.GetValue(_progress) ?? []).Select(path => ProgressFile.Read(host, path))];
        RectificationPlan[] plans = [_plan.Read(host, parsed, isWithoutLog: files.Length == 0), .. more.Select(path => PlanInput.Read(host, path, id: null, issuedOn: null, idOtherwise: null, isWithoutLog: files.Length == 0))];
        RequireApart(host, plans, files);
        var directory = DirectoryInput.Read(host, parsed.GetValue(_directory));
        var evaluator = new Evaluator(WorkingDaysInput.PutInto(RulesInput.Read(host, parsed.GetValue(_rules)), host, parsed.GetValue(_workingDays)));
        return (evaluator, [.. plans.Select(plan => InputsOf(host, plan, files, asOf) with { Directory = directory })]);
    }

    private static EvaluationInputs InputsOf(ToolHost host, RectificationPlan plan, ProgressFile[] files, LocalDate? asOf)
    {
        var progress = new ProgressMerger(host).Merge([.. files.Where(f => string.Equals(f.Log.Plan, plan.Id, StringComparison.Ordinal))]);
        progress.RequireFit(host, plan);
        return new EvaluationInputs(plan, progress.Log, asOf ?? NewestDay(plan, progress.Log));
    }

    // Each log must say of which of the plans it is, and no two plans bear one id.
    private static void RequireApart(ToolHost host, RectificationPlan[] plans, ProgressFile[] files)
    {
        if (plans.CountBy(static p => p.Id, StringComparer.Ordinal).FirstOrDefault(static p => p.Value > 1) is { Key: { } twice })
            throw new UnusableInputException(host.Say($"rectify: two of the plans are '{OneLine.Of(twice)}'", $"rectify：有两个方案的编号同为“{OneLine.Of(twice)}”"));
        string[] lost =
        [
            .. files.Where(f => !plans.Any(p => string.Equals(p.Id, f.Log.Plan, StringComparison.Ordinal)))
                .Select(f => Place.In(f.Source, host.Say("$.plan: the log names none of the plans", "$.plan：进展记录未写明属于哪个方案，或不属于所列方案"))),
        ];
        if (lost.Length > 0)
            throw new UnusableInputException(lost);
    }

    private static LocalDate NewestDay(RectificationPlan plan, ProgressLog log) =>
        log.Events.Select(static e => e.RecordedOn).Concat(log.Observations.Select(static o => o.RecordedOn)).Append(plan.IssuedOn).Max();
}
