using Rectify.Cli.Hosting;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Cli.Input;

/// <summary>The sentence about a name in a log that does not fit.</summary>
internal static class MismatchWords
{
    public static string Of(ToolHost host, ProgressMismatch mismatch, RectificationPlan plan)
    {
        string name = OneLine.Of(mismatch.Name);
        return mismatch.Kind switch
        {
            ProgressMismatchKind.RepeatedId => host.Say($"the id '{name}' stands twice", $"编号“{name}”重复"),
            ProgressMismatchKind.UnknownFact => host.Say($"no fact bears the id '{name}'", $"没有编号为“{name}”的事实"),
            ProgressMismatchKind.RetractedRetraction => host.Say($"'{name}' is a retraction, and none can be taken back", $"“{name}”为更正撤回，不得再撤回"),
            _ => host.Say($"'{name}' is not in plan '{OneLine.Of(plan.Id)}'", $"方案“{OneLine.Of(plan.Id)}”中没有“{name}”"),
        };
    }
}
