using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Reporting;
using Rectify.Responsibility;

namespace Rectify.Cli.Input;

/// <summary>Makes sure that a unit named on the command line is one that the plan or the directory knows.</summary>
internal static class UnitName
{
    private const int MostSuggestions = 3;

    /// <summary>The name as given, without blanks at its ends; null where none is.</summary>
    /// <exception cref="UnusableInputException">Nobody knows the unit; the message gives the names nearest to it.</exception>
    public static string? Require(ToolHost host, string? name, EvaluationInputs inputs, string option = "--unit")
    {
        if (name?.Trim() is not { } wanted || Names(inputs).Contains(wanted, StringComparer.Ordinal) || IsKnown(wanted, inputs))
            return name?.Trim();
        string[] near = [.. NearNames.Of(wanted, Names(inputs)).Take(MostSuggestions)];
        string list = string.Join(host.Say(", ", "、"), near.Select(OneLine.Of));
        string unknown = OneLine.Of(wanted);
        throw new UnusableInputException(host.Say(
            $"rectify: {option}: neither the plan nor the directory knows '{unknown}'{(near.Length == 0 ? "" : $"; near to it: {list}")}",
            $"rectify：{option}：方案和机构名录中均无“{unknown}”{(near.Length == 0 ? "" : $"，相近的有：{list}")}"));
    }

    private static bool IsKnown(string name, EvaluationInputs inputs) =>
        name.Length > 0 && inputs.Directory?.LookUp(name, inputs.AsOf) is not (null or UnitUnknown);

    private static IEnumerable<string> Names(EvaluationInputs inputs) => inputs.Plan.Measures
        .SelectMany(static m => m.Responsibility.Units)
        .Concat(inputs.Directory?.Units.Select(static u => u.Name) ?? [])
        .Distinct(StringComparer.Ordinal);
}
