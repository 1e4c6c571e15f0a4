using Rectify.Cli.Hosting;
using Rectify.Plans;

namespace Rectify.Cli.Input;

/// <summary>Makes sure that a measure named on the command line is in the plan.</summary>
internal static class MeasureId
{
    /// <summary>The id as given.</summary>
    /// <exception cref="UnusableInputException">The plan holds no such measure.</exception>
    public static string Require(ToolHost host, string id, RectificationPlan plan) => plan.TryGetMeasure(id, out _)
        ? id
        : throw new UnusableInputException(host.Say(
            $"rectify: there is no measure '{OneLine.Of(id)}' in plan '{OneLine.Of(plan.Id)}'",
            $"rectify：方案“{OneLine.Of(plan.Id)}”中没有措施“{OneLine.Of(id)}”"));
}
