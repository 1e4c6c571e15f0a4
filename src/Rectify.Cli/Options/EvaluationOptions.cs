using System.CommandLine;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;

namespace Rectify.Cli.Options;

/// <summary>What a plan is looked at with: the day, the day of knowledge, and what the evaluation draws on.</summary>
internal sealed class EvaluationOptions
{
    private readonly SourceOptions _sources = new();
    private readonly Option<LocalDate> _asOf = DayOption.Required("--as-of", "The day looked at: what happened later changes nothing.");
    private readonly Option<LocalDate?> _knownOn = DayOption.Optional("--known-on", "The day of knowledge: what was recorded later changes nothing; by default the day looked at.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _sources.AddTo(command);
        command.Add(_asOf);
        command.Add(_knownOn);
    }

    /// <summary>Reads everything and makes sure that it fits together.</summary>
    /// <exception cref="UnusableInputException">Something cannot be used.</exception>
    public EvaluationInputs Read(ToolHost host, ParseResult parsed)
    {
        var asOf = parsed.GetRequiredValue(_asOf);
        return _sources.Read(host, parsed, asOf) with { KnownOn = parsed.GetValue(_knownOn) ?? asOf };
    }
}
