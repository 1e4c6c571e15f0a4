using System.Text.Json.Nodes;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Oscal.Tests.Samples;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Oscal.Tests;

/// <summary>NIST's own examples, where they stand beside the checkout (see tests/schemas/README.md).</summary>
public sealed class PublishedExampleTests
{
    private static string Folder => Environment.GetEnvironmentVariable("RECTIFY_OSCAL") ?? Repository.PathOf("..", "shared", "oscal");

    [Fact]
    public void Published_example_comes_back_but_for_the_order()
    {
        foreach (byte[] document in Examples())
        {
            var read = OscalReader.Read(document);
            Assert.Equal([], read.Problems);
            Assert.Equal(Canonical.Lines(document), Canonical.Lines(OscalWriter.Write(read.Plan, read.Progress)));
        }
    }

    [Fact]
    public void Published_example_is_judged_by_the_deadlines_of_its_risks()
    {
        var read = OscalReader.Read(Examples().Single(static d => JsonNode.Parse(d)!["plan-of-action-and-milestones"]!["uuid"]!.ToString() == "714210d2-f8df-448c-be3e-e2213816cf79"));
        Assert.Equal(
            [new FixedDeadline(new LocalDate(2024, 1, 1)), new FixedDeadline(new LocalDate(2023, 6, 23))],
            read.Plan.Measures.Select(static m => m.Deadline));
        var assessment = new Evaluator(RuleSet.CorrectiveActions).Evaluate(new EvaluationInputs(read.Plan, read.Progress, new LocalDate(2023, 12, 1)));
        Assert.Equal([false, true], assessment.Measures.Select(static m => m.Schedule == ScheduleStatus.Overdue));
    }

    private static byte[][] Examples()
    {
        byte[][] found = Directory.Exists(Folder)
            ? [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(static d => JsonNode.Parse(d)!["plan-of-action-and-milestones"] is not null)]
            : [];
        Assert.SkipWhen(found.Length == 0, $"NOT CHECKED: {Folder} holds no example.");
        return found;
    }
}
