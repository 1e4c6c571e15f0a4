using Rectify.Cli.Hosting;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>A progress log, and the file that its problems are told of.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="Log">The log.</param>
internal sealed record ProgressInput(string Source, ProgressLog Log)
{
    /// <summary>The log of a plan of which nothing has been reported.</summary>
    public static ProgressInput None { get; } = new("", ProgressLog.Empty);

    /// <exception cref="UnusableInputException">The file cannot be read or holds no log.</exception>
    public static ProgressInput Read(ToolHost host, string path)
    {
        var file = InputFile.Read(host, path);
        return new ProgressInput(file.Name, JsonInput.ValueOf(RectifyJson.ReadProgress(file.Bytes), file.Name));
    }

    /// <summary>Makes sure that everything the log names is in the plan.</summary>
    /// <exception cref="UnusableInputException">The log names what the plan does not hold: one line for each.</exception>
    public void RequireFit(RectificationPlan plan)
    {
        var mismatches = Log.MismatchesWith(plan);
        if (!mismatches.IsEmpty)
            throw new UnusableInputException([.. mismatches.Select(m => Place.In(Source, $"{m.Path}: {Describe(m, plan)}"))]);
    }

    private static string Describe(ProgressMismatch mismatch, RectificationPlan plan) => mismatch.Path is "$.plan"
        ? $"the log speaks of plan '{OneLine.Of(mismatch.Name)}', the plan is '{OneLine.Of(plan.Id)}'"
        : $"'{OneLine.Of(mismatch.Name)}' is not in plan '{OneLine.Of(plan.Id)}'";
}
