using System.Globalization;
using System.Text.RegularExpressions;
using Rectify.Cli.Hosting;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>What has been reported, in one log, and where each fact of it stands.</summary>
internal sealed partial class ProgressInput
{
    private readonly IReadOnlyList<ProgressFile> _files;
    private readonly IReadOnlyList<(string Source, int Index)> _events;
    private readonly IReadOnlyList<(string Source, int Index)> _observations;

    public ProgressInput(
        ProgressLog log, IReadOnlyList<ProgressFile> files, IReadOnlyList<(string Source, int Index)> events, IReadOnlyList<(string Source, int Index)> observations)
    {
        Log = log;
        _files = files;
        _events = events;
        _observations = observations;
    }

    /// <summary>The log.</summary>
    public ProgressLog Log { get; }

    /// <summary>Reads and merges the logs of files; of none, the log of a plan of which nothing has been reported.</summary>
    /// <exception cref="UnusableInputException">A file cannot be read or holds no log, or two of them contradict each other.</exception>
    public static ProgressInput Read(ToolHost host, IReadOnlyList<string> paths) =>
        new ProgressMerger(host).Merge([.. paths.Select(path => ProgressFile.Read(host, path))]);

    /// <summary>Makes sure that everything the log names is in the plan, and warns where a file was written for another edition of it.</summary>
    /// <exception cref="UnusableInputException">The log names what the plan does not hold: one line for each.</exception>
    public void RequireFit(ToolHost host, RectificationPlan plan)
    {
        string[] ofOtherPlans =
        [
            .. _files.Where(f => f.Log.Plan is { } id && !string.Equals(id, plan.Id, StringComparison.Ordinal)).Select(f => Place.In(f.Source, host.Say(
                $"$.plan: the log speaks of plan '{OneLine.Of(f.Log.Plan!)}', the plan is '{OneLine.Of(plan.Id)}'",
                $"$.plan：进展记录所属方案为“{OneLine.Of(f.Log.Plan!)}”，而方案为“{OneLine.Of(plan.Id)}”"))),
        ];
        var mismatches = (Log with { Plan = null }).MismatchesWith(plan);
        if (ofOtherPlans.Length > 0 || !mismatches.IsEmpty)
            throw new UnusableInputException([.. ofOtherPlans, .. mismatches.Select(m => Describe(host, m, plan))]);
        WarnOfEditions(host, plan);
    }

    private void WarnOfEditions(ToolHost host, RectificationPlan plan)
    {
        if (_files.All(static f => f.Log.Edition is null))
            return;
        string edition = ContentHash.Of(plan);
        foreach (var file in _files.Where(f => f.Log.Edition is { } written && !string.Equals(written, edition, StringComparison.Ordinal)))
        {
            host.Warn(Place.In(file.Source, host.Say(
                $"warning: the log was written for another edition of the plan ({OneLine.Of(file.Log.Edition!)}); this one is {edition} (see rectify carry)",
                $"警告：进展记录所依据的是方案的另一版本（{OneLine.Of(file.Log.Edition!)}），此版本为{edition}（参见rectify carry）")));
        }
    }

    private string Describe(ToolHost host, ProgressMismatch mismatch, RectificationPlan plan)
    {
        var match = FactPath().Match(mismatch.Path);
        var origins = match.Groups["list"].ValueSpan is "events" ? _events : _observations;
        var (source, index) = origins[int.Parse(match.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)];
        string path = string.Create(CultureInfo.InvariantCulture, $"$.{match.Groups["list"].Value}[{index}]{match.Groups["rest"].Value}");
        return Place.In(source, $"{path}: {MismatchWords.Of(host, mismatch, plan)}");
    }

    [GeneratedRegex(@"^\$\.(?<list>\w+)\[(?<index>[0-9]+)\](?<rest>.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FactPath();
}
