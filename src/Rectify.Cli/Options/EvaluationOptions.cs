using System.CommandLine;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;

namespace Rectify.Cli.Options;

/// <summary>What a plan is looked at with: the day, the day of knowledge, and what the evaluation draws on.</summary>
internal sealed class EvaluationOptions
{
    private readonly SourceOptions _sources = new();
    private readonly Option<LocalDate?> _asOf;
    private readonly Option<LocalDate?> _knownOn = DayOption.Optional("--known-on", "The day of knowledge: what was recorded later changes nothing; by default the day looked at.");

    public EvaluationOptions(ToolHost host) =>
        _asOf = DayOption.OptionalOrToday("--as-of", "The day looked at, or today: what happened later changes nothing.", host);

    /// <summary>Adds the options to a command, which cannot do without the day.</summary>
    public void AddTo(Command command)
    {
        _asOf.Required = true;
        AddAllTo(command);
    }

    /// <summary>Adds the options to a command, which can do without the day: the day of the newest fact is then looked at, or that of issue.</summary>
    public void AddToWithoutDay(Command command)
    {
        _asOf.Description += " By default the day of the newest fact or, where there is none, of issue.";
        AddAllTo(command);
    }

    /// <summary>Adds the options to a command, which can do without the day where another option is given.</summary>
    public void AddToWithoutDayFor(Command command, Option<bool> other)
    {
        AddAllTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_asOf) is null && !result.GetValue(other))
                result.AddError($"Option '{_asOf.Name}' is required.");
        });
    }

    /// <summary>Reads everything and makes sure that it fits together.</summary>
    /// <exception cref="UnusableInputException">Something cannot be used.</exception>
    public (Evaluator Evaluator, EvaluationInputs Inputs) Read(ToolHost host, ParseResult parsed)
    {
        var (evaluator, inputs) = _sources.Read(host, parsed, parsed.GetValue(_asOf));
        return (evaluator, inputs with { KnownOn = parsed.GetValue(_knownOn) ?? inputs.AsOf });
    }

    /// <summary>Reads several plans, each with the logs that name it; the first is the one of the argument.</summary>
    /// <exception cref="UnusableInputException">Something cannot be used.</exception>
    public (Evaluator Evaluator, EvaluationInputs[] Inputs) ReadAll(ToolHost host, ParseResult parsed, IReadOnlyList<string> more)
    {
        if (more.Count == 0)
        {
            var (single, one) = Read(host, parsed);
            return (single, [one]);
        }

        var (evaluator, inputs) = _sources.ReadAll(host, parsed, more, parsed.GetValue(_asOf));
        return (evaluator, [.. inputs.Select(i => i with { KnownOn = parsed.GetValue(_knownOn) ?? i.AsOf })]);
    }

    private void AddAllTo(Command command)
    {
        _sources.AddTo(command);
        command.Add(_asOf);
        command.Add(_knownOn);
    }
}
