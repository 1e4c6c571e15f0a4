using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Reporting;
using Rectify.Reporting.Calendars;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Cli.Options;

/// <summary>Which measures are listed, and in which order.</summary>
internal sealed class MeasureSelection
{
    private readonly Option<MeasureState[]?> _only;
    private readonly Option<string?> _unit = new("--unit") { Description = "Only what this unit has a part in; with a directory also under other names and in collectives.", HelpName = "UNIT" };
    private readonly Option<MeasureOrder> _sort = ChoiceOption.Create(
        "--sort", "The order of the measures; by default that of the plan.", MeasureOrder.Plan, ("due", MeasureOrder.Due), ("signal", MeasureOrder.Signal), ("unit", MeasureOrder.Unit));

    private readonly Option<bool> _summary = new("--summary") { Description = "Only the totals, without the measures." };

    public MeasureSelection(ToolHost host)
    {
        _only = new Option<MeasureState[]?>("--only")
        {
            Description = "Only measures in one of these states: signals (red), schedule (overdue), stages (relapsed) or standing (lapsed), separated by commas.",
            HelpName = "STATE,…",
            CustomParser = result => Parse(host, result),
        };
        _only.CompletionSources.Add(static _ => MeasureState.All.Select(static s => new System.CommandLine.Completions.CompletionItem(s.Name)));
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_only);
        command.Add(_unit);
        command.Add(_sort);
        command.Add(_summary);
    }

    /// <summary>Picks the measures of an assessment.</summary>
    /// <exception cref="UnusableInputException">Nobody knows the unit.</exception>
    public ListedMeasures Of(ToolHost host, ParseResult parsed, PlanAssessment assessment)
    {
        var inputs = assessment.Inputs;
        var states = parsed.GetValue(_only) ?? [];
        string? unit = UnitName.Require(host, parsed.GetValue(_unit), inputs);
        var filter = new UnitFilter(unit, inputs.Directory, assessment.AsOf);
        var listed = inputs.Plan.Measures.Zip(assessment.Measures)
            .Where(m => (states.Length == 0 || states.Any(s => s.Holds(m.Second))) && filter.PartIn(m.First) != Accountability.NotAccountable);
        return new ListedMeasures
        {
            Measures = parsed.GetValue(_summary) ? [] : [.. InOrder(listed, parsed.GetValue(_sort))],
            Conditions = [.. states.Select(static s => s.Words), .. unit is null ? [] : (LocalizedText[])[new(unit, unit)]],
            IsSummary = parsed.GetValue(_summary),
            IsWhole = states.Length == 0 && unit is null && !parsed.GetValue(_summary) && parsed.GetValue(_sort) == MeasureOrder.Plan,
        };
    }

    private static IEnumerable<(Measure Measure, MeasureAssessment State)> InOrder(IEnumerable<(Measure Measure, MeasureAssessment State)> measures, MeasureOrder order) => order switch
    {
        MeasureOrder.Due => measures.OrderBy(static m => m.State.Due ?? LocalDate.MaxIsoValue),
        MeasureOrder.Signal => measures.OrderByDescending(static m => m.State.Signal).ThenBy(static m => m.State.Due ?? LocalDate.MaxIsoValue),
        MeasureOrder.Unit => measures.OrderBy(static m => m.Measure.Responsibility.Lead?.Unit ?? "\uFFFF", StringComparer.Ordinal),
        _ => measures,
    };

    private static MeasureState[]? Parse(ToolHost host, ArgumentResult result)
    {
        var states = new List<MeasureState>();
        foreach (string text in result.Tokens.SelectMany(static t => t.Value.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (MeasureState.Find(text) is { } state)
                states.Add(state);
            else
                result.Refuse(NotKnown(host, text));
        }

        return [.. states];
    }

    private static string NotKnown(ToolHost host, string text)
    {
        string[] names = [.. MeasureState.All.Select(static s => s.Name).Distinct(StringComparer.Ordinal)];
        string list = string.Join(host.Say(", ", "、"), names);
        return host.Say($"'{text}' is none of {list}", $"“{text}”应为以下之一：{list}") + Suggestion.Of(host, NearNames.Of(text, names).FirstOrDefault());
    }
}
