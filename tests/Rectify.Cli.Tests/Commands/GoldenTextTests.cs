using Rectify.Cli.Hosting;
using Rectify.Cli.Output;

namespace Rectify.Cli.Tests.Commands;

/// <summary>What people read at a terminal of 80 and of 120 columns, as it is kept.</summary>
public sealed class GoldenTextTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public static MatrixTheoryData<string, int> Screens => new(["en", "zh"], [80, 120]);

    public void Dispose() => _files.Dispose();

    [Theory]
    [MemberData(nameof(Screens))]
    public void Changes_look_as_kept(string language, int width) =>
        Matches("changes", language, width, SeedFiles.Arguments("changes", "--from", "2019-08-31", "--to", "2019-09-30"));

    [Theory]
    [MemberData(nameof(Screens))]
    public void The_help_looks_as_kept(string language, int width) => Matches("help", language, width, ["--help"]);

    [Theory]
    [MemberData(nameof(Screens))]
    public void The_help_of_a_command_looks_as_kept(string language, int width) => Matches("help-evaluate", language, width, ["evaluate", "--help"]);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_recorded_fact_looks_as_kept(string language, int width) =>
        Matches("record", language, width, ["record", _files.Progress, "deadlineExtended", "--measure", "2.1.1.1", "--on", "2018-12-20", "--new-due", "2019-06-30", "--approved-by", "市政府", "--plan", _files.Plan]);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_refused_fact_looks_as_kept(string language, int width) =>
        Matches("record-refused", language, width, ["record", _files.Progress, "progressReported", "--measure", "2.1.1.11", "--on", "2109-12-20", "--percent", "六成", "--holds", "yes", "--plan", _files.Plan]);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_moved_log_looks_as_kept(string language, int width) =>
        Matches("carry", language, width, ["carry", _files.Plan, _files.Write("amended.json", CarryCommandTests.Amended), _files.Progress, "--drop", "-o", _files.PathOf("moved.json")]);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_log_that_does_not_fit_looks_as_kept(string language, int width) =>
        Matches("carry-refused", language, width, ["carry", _files.Plan, _files.Write("amended.json", CarryCommandTests.Amended), _files.Progress]);

    // Both streams, without the folder of the run; what names a file is not fitted to the screen.
    private void Matches(string name, string language, int width, string[] arguments)
    {
        var run = ToolRun.Displayed(new DisplaySettings(width, HasColor: false), [], [.. arguments, "--lang", language]);
        string folder = Path.GetDirectoryName(_files.Plan)! + Path.DirectorySeparatorChar;
        Assert.All(run.OutputLines.Where(line => !line.Contains(folder, StringComparison.Ordinal)), line => Assert.InRange(Columns.Width(line), 0, width));
        Golden.Matches($"{name}-{language}-{width}.txt", (run.Output + run.Error).Replace(folder, "", StringComparison.Ordinal));
    }
}
