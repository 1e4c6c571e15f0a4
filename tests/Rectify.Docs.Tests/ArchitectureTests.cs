using System.Diagnostics;
using System.Text.RegularExpressions;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Docs.Tests;

/// <summary>Holds the page on architecture to the code.</summary>
public sealed partial class ArchitectureTests
{
    private const int MostCalls = 10;

    private static readonly string[] Assemblies = ["Rectify.Core", "Rectify.Text", "Rectify.Testing", "Rectify.Reporting", "Rectify.Oscal", "Rectify.Cli", "Rectify.Core.Tests"];

    [Fact]
    public void Every_type_that_the_page_names_exists()
    {
        var declared = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("tests/Rectify.Core.Tests"), "*.cs", SearchOption.AllDirectories))
            .SelectMany(static file => Declaration().Matches(File.ReadAllText(file)).Select(static m => m.Groups["name"].Value))
            .ToHashSet(StringComparer.Ordinal);
        string page = File.ReadAllText(Repository.PathOf("src/Rectify.Core/docs/architecture.md"));

        var named = Name().Matches(page).Select(static m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(named);
        Assert.All(named.Except([.. Assemblies, .. Members], StringComparer.Ordinal), name => Assert.Contains(name.Split('.')[0], declared));
    }

    [Fact]
    public void A_rule_is_reached_by_few_calls()
    {
        var rule = new CountingRule();
        var plan = new RectificationPlan("p", "Plan", new LocalDate(2024, 1, 1), [new Measure("1", "Work.", deadline: null)]);

        new Evaluator(RuleSet.Default.With(rule)).Evaluate(new EvaluationInputs(plan, ProgressLog.Empty, new LocalDate(2024, 2, 1)));

        Assert.InRange(rule.Calls, 1, MostCalls);
    }

    // Names of the page that are members of the types beside them.
    private static string[] Members => ["ReevaluateOn", "NextChange", "Match"];

    [GeneratedRegex(@"(class|record|struct|interface|enum) (?<name>[A-Z]\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"`(?<name>[A-Z][\w.]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Name();

    private sealed class CountingRule : IMeasureRule
    {
        public int Calls { get; private set; }

        public RuleDescriptor Descriptor { get; } = new(
            "TEST0001",
            title: new("Counts", "计数"),
            message: new("Counted.", "已计数。"),
            RuleCategory.Custom,
            Severity.Info);

        public RuleOutcome Evaluate(in MeasureContext context)
        {
            Calls = new StackTrace().GetFrames()
                .Select(static frame => frame.GetMethod())
                .TakeWhile(static method => method?.DeclaringType != typeof(ArchitectureTests))
                .Count(static method => method?.DeclaringType?.Namespace?.StartsWith("Rectify.", StringComparison.Ordinal) == true) - 1;
            return RuleOutcome.Satisfied;
        }
    }
}
