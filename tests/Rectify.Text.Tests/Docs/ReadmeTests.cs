using System.Runtime.CompilerServices;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;
using Rectify.Text.Tests.Plans;

namespace Rectify.Text.Tests.Docs;

/// <summary>The code of the README, compiled and run: the block there must stand here word for word.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Code_of_the_readme_runs_and_finds_what_is_overdue()
    {
        string text = Seed.Text;
        byte[] utf8 = Seed.Bytes("progress.json");
        using var Console = new StringWriter();

        // README
        PlanReadResult read = PlanReader.Read(text, new PlanReadOptions { Id = "jinan-2018" });
        ReadResult<ProgressLog> log = RectifyJson.ReadProgress(utf8);

        var evaluator = new Evaluator(RuleSet.Default);
        PlanAssessment now = evaluator.Evaluate(read.Plan, log.Value, asOf: new LocalDate(2019, 9, 30));

        foreach (MeasureAssessment m in now.Measures.Where(m => m.Schedule == ScheduleStatus.Overdue))
            Console.WriteLine($"{m.Id}: due {m.Due}, {m.Findings[0].ToString("zh")}");
        // README ends

        Assert.Equal(["2.1.1.1", "2.4.2.1", "2.7.1.4"], Console.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Readme_shows_the_code_that_runs_here()
    {
        string readme = Seed.FileOfRepository("README.md");
        int start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        string shown = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
        Assert.Equal(Region(), shown);
    }

    private static string Region([CallerFilePath] string file = "")
    {
        var lines = Seed.FileOfRepository("tests/Rectify.Text.Tests/Docs/" + Path.GetFileName(file)).Split('\n');
        int first = Array.FindIndex(lines, static l => l.Trim() is "// README") + 1;
        int last = Array.FindIndex(lines, static l => l.Trim() is "// README ends");
        return string.Concat(lines[first..last].Select(static l => (l.Length > 8 ? l[8..] : "") + "\n"));
    }
}
