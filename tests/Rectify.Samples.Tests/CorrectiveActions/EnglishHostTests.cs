using System.IO.Compression;
using NodaTime;
using NodaTime.Text;
using Rectify.Cli;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.CorrectiveActions;

public sealed class EnglishHostTests : IDisposable
{
    private static readonly LocalDate AsOf = new(2026, 4, 2);

    private readonly string _folder = Directory.CreateTempSubdirectory("rectify-").FullName;

    public static TheoryData<string> Commands =>
    [
        "evaluate plan.json --progress progress.json --rules rules.json --as-of 2026-04-02",
        "evaluate plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 --format json",
        "evaluate plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 --format csv",
        "evaluate plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 --format markdown",
        "evaluate plan.json --progress progress.json --as-of 2026-12-31",
        "evaluate plan.json --as-of 2026-02-01",
        "explain plan.json F-02 --progress progress.json --rules rules.json --as-of 2026-04-02",
        "explain plan.json F-04 --progress progress.json --rules rules.json --as-of 2026-04-02",
        "explain plan.json F-06 --progress progress.json --rules rules.json --as-of 2026-04-02 --format json",
        "explain plan.json F-07 --progress progress.json --rules rules.json --as-of 2026-04-02",
        "explain plan.json F-09 --progress progress.json --rules rules.json --as-of 2026-08-02",
        "lint plan.json",
        "lint plan.json --rules rules.json",
        "units plan.json --progress progress.json --rules rules.json --as-of 2026-04-02",
        "due plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 --within 90",
        "bulletin plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 --since 2026-03-01",
        "bulletin plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 --close-out F-03",
        "bulletin plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 --notice Network",
        "changes plan.json --progress progress.json --rules rules.json --from 2026-02-01 --to 2026-04-02",
        "calendar plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 -o -",
        "chart plan.json --progress progress.json --rules rules.json --as-of 2026-04-02 -o -",
        "evaluate plan.json --progress progress.json --as-of 2026-04-31",
        "explain plan.json F-99 --progress progress.json --as-of 2026-04-02",
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_finding_stands_where_its_facts_put_it()
    {
        PlanAssessment now = FindingsReport.Evaluator.Evaluate(new EvaluationInputs(FindingsList.Plan, FindingsLog.Log, AsOf));

        Assert.Equal(
            """
            F-01 CompletedOnTime Blue 2026-02-11: RCT1011
            F-02 Undetermined Yellow 2026-04-15: RCT2002 RCT6001 RCT1011
            F-03 CompletedLate Red 2026-02-11: RCT3001 RCT5002 RCT2006
            F-04 Undetermined Green 2026-05-29: RCT1011
            F-05 Undetermined Yellow 2026-04-14: RCT2002
            F-06 Undetermined Green 2026-08-27: RCT1011
            F-07 Undetermined Yellow 2026-04-20: RCT2009 RCT6001
            F-08 Undetermined Green 2026-07-19: RCT1011
            F-09 Undetermined Yellow 2026-07-19: RCT3003
            F-10 Undetermined Green 2026-07-19: RCT1011
            """,
            string.Join('\n', now.Measures.Select(static m => $"{m.Id} {m.Schedule} {m.Signal} {(m.Due is { } day ? LocalDatePattern.Iso.Format(day) : "none")}: {string.Join(' ', m.Findings.Select(static f => f.Rule.Id))}")));
    }

    [Fact]
    public void A_severe_finding_that_is_not_started_is_found_after_a_week()
    {
        Assert.Empty(FoundOn(new(2026, 1, 19)));
        Assert.Equal("Detected on 2026-01-12, 8 days ago, and not started.", Assert.Single(FoundOn(new(2026, 1, 20))).ToString("en"));

        static IEnumerable<Finding> FoundOn(LocalDate day) => FindingsReport.Evaluator.Evaluate(new EvaluationInputs(FindingsList.Plan, ProgressLog.Empty, day))
            .Measures.Single(static m => m.Id == "F-02").Findings.Where(static f => f.Rule.Id == "CLINIC001");
    }

    [Fact]
    public void Nothing_that_the_tracker_writes_is_Chinese()
    {
        FindingsReport.Write(_folder, AsOf);

        string[] files = Directory.GetFiles(_folder);
        Assert.Equal(6, files.Length);
        Assert.All(files, static file => Assert.All(TextsOf(file), EnglishOnly.Assert));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_that_the_command_says_is_Chinese(string command)
    {
        File.WriteAllBytes(Path.Combine(_folder, "plan.json"), RectifyJson.WritePlan(FindingsList.Plan));
        File.WriteAllBytes(Path.Combine(_folder, "progress.json"), RectifyJson.WriteProgress(FindingsLog.Log));
        File.WriteAllText(Path.Combine(_folder, "rules.json"), """{"schemaVersion":"1.1","preset":"correctiveActions"}""");
        string[] arguments = [.. command.Split(' ').Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(_folder, word) : word), "--lang", "en"];
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = new ToolHost(new MemoryStream(), output, error, DisplaySettings.Redirected);

        RectifyTool.Run(arguments, host);

        Assert.NotEqual("", output.ToString() + error);
        EnglishOnly.Assert(output.ToString());
        EnglishOnly.Assert(error.ToString());
    }

    private static List<string> TextsOf(string file)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal))
            return [File.ReadAllText(file)];
        using var workbook = ZipFile.OpenRead(file);
        return [.. workbook.Entries.Select(static entry => new StreamReader(entry.Open()).ReadToEnd())];
    }
}
