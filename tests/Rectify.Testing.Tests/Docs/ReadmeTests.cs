using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Rules;
using Rectify.Text;

namespace Rectify.Testing.Tests.Docs;

/// <summary>The code of the package's README, compiled and run, and the failure that it shows.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_rule_breaks_the_law_and_prints_what_the_readme_shows()
    {
        if (string.Equals(Environment.GetEnvironmentVariable("RECTIFY_WRITE_DOCS"), "1", StringComparison.Ordinal))
            File.WriteAllText(ReadmePath, TextBlock().Replace(Readme(), $"```text\n{ShortestBreach()}\n```".Replace("$", "$$", StringComparison.Ordinal), 1));
        string shown = TextBlock().Match(Readme()).Groups["text"].Value;
        string replay = Seed().Match(shown).Groups["seed"].Value;
        var broken = Breach(replay);
        Assert.Equal(broken.Message, shown.TrimEnd('\n'));
        Assert.Contains(broken.BrokenBy, shown, StringComparison.Ordinal);
        Assert.Equal(replay, broken.Replay);
    }

    [Fact]
    public void The_mended_rule_keeps_every_law() => RuleLaws.For(new HalfTimeUnusedMended()).Check(Runs.Usual(25));

    [Fact]
    public void Every_block_of_the_readme_stands_in_a_test()
    {
        var regions = new[] { "HalfTimeUnused.cs", "HalfTimeUnusedMended.cs", "ReadmeTests.cs" }.SelectMany(Regions).ToArray();
        var blocks = CodeBlock().Matches(Readme()).Select(static m => m.Groups["code"].Value).ToArray();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block, regions));
    }

    [Fact]
    public void The_calls_of_the_readme_run()
    {
        using var Console = new StringWriter();
        var myRules = RuleSet.Default.With(new HalfTimeUnusedMended());
        // README
        EvaluatorLaws.For(myRules).Check();
        EvaluatorLaws.TextRoundTrip(PlanWriter.Write, text => PlanReader.Read(text).Plan).Check();
        // README ends

        // README
        foreach (PlanCase plan in RectifyArbitraries.PlanCases().Generator.Sample(10))
            Console.WriteLine(plan);
        // README ends

        var severeRule = new Laws.PlantedRule(static c => c.Measure.Labels.Contains("high", StringComparer.Ordinal) ? Laws.PlantedRule.Violated : RuleOutcome.NotApplicable);
        // README
        LawReport report = RuleLaws.For(severeRule, cases: LabelledCases.Of("high", "moderate", "low")).Check();
        Console.WriteLine(report);
        // README ends

        Assert.Contains("cases the rule was violated in ", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("发布日期", Console.ToString(), StringComparison.Ordinal);
    }

    private static string ReadmePath => Repository.PathOf("src", "Rectify.Testing", "README.md");

    private static string Readme() => File.ReadAllText(ReadmePath);

    // Another seed for each change of the generators: of the cases with a dated limit that are broken before it, the one that is quickest to read.
    private static string ShortestBreach() => Enumerable.Range(1, 50)
        .Select(static seed => Breach(Breach(FormattableString.Invariant($"{seed},1")).Replay).Message)
        .Where(static message => message.Contains("日前)", StringComparison.Ordinal) && !OnTheDueDay().IsMatch(message))
        .MinBy(static message => message.Length)!;

    private static LawBrokenException Breach(string replay) =>
        Assert.Throws<LawBrokenException>(() => RuleLaws.For(new HalfTimeUnused()).NamesItsDays.Check(new LawRun { Replay = replay }));

    private static IEnumerable<string> Regions(string file)
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("tests", "Rectify.Testing.Tests", "Docs", file));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is not "// README")
                continue;
            int indent = lines[i].IndexOf('/', StringComparison.Ordinal);
            yield return string.Concat(lines.Skip(i + 1).TakeWhile(static l => l.Trim() is not "// README ends").Select(l => (l.Length > indent ? l[indent..] : "") + "\n"));
        }
    }

    [GeneratedRegex("```csharp quoted\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("```text\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex TextBlock();

    [GeneratedRegex(@"on (?<day>\d{4}-\d\d-\d\d) it says violated \(due \k<day>\)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OnTheDueDay();

    [GeneratedRegex("Replay = \"(?<seed>[0-9,]+)\"", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Seed();

    // README
    [Properties(Arbitrary = [typeof(RectifyArbitraries)])]
    public sealed class TotalsProperties
    {
        [Property]
        public void Every_measure_is_counted_once(PlanCase plan) =>
            Assert.Equal(plan.Plan.Measures.Count, new Evaluator(RuleSet.Default).Evaluate(plan.Inputs).Totals.Measures);
    }
    // README ends

    // Compiled and not run as a test: it fails by design, from another seed each time.
    private static class Shown
    {
        // README
        [Fact]
        public static void Half_time_keeps_the_laws() => RuleLaws.For(new HalfTimeUnused()).Check();
        // README ends

        [AttributeUsage(AttributeTargets.Method)]
        private sealed class FactAttribute : Attribute;
    }
}
