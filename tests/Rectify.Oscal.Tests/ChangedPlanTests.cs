using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Oscal.Tests.Samples;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Oscal.Tests;

/// <summary>Plans that were read from a document, changed, and written again.</summary>
public sealed class ChangedPlanTests
{
    private const string Measure = "0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e8001";

    [Fact]
    public void New_fact_goes_out_and_everything_carried_with_it()
    {
        var read = OscalReader.Read(Documents.Bytes("every-element"));
        byte[] written = OscalWriter.Write(read.Plan, read.Progress.Add(new Published(Measure, new LocalDate(2026, 9, 1))));
        string[] lost = [.. Canonical.Lines(Documents.Bytes("every-element")).Where(IsCarried).Except(Canonical.Lines(written), StringComparer.Ordinal)];
        Assert.Empty(lost);
        var again = OscalReader.Read(written);
        Assert.Equal(read.Progress.Events.Add(new Published(Measure, new LocalDate(2026, 9, 1))), again.Progress.Events);
        Assert.Equal(Parts(read.Plan), Parts(again.Plan));
    }

    [Fact]
    public void Risk_that_is_named_by_a_part_of_it_stays_the_first_of_its_item()
    {
        byte[] document = Documents.Changed("accepted-risk", static root => root["poam-items"]![1]!["related-risks"]![0]!["risk-uuid"] = "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a32");
        var read = OscalReader.Read(document);
        byte[] written = OscalWriter.Write(read.Plan, read.Progress);
        var again = OscalReader.Read(written);
        Assert.Equal(["3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a32", "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a51"], RisksOfItem(document));
        Assert.Equal(RisksOfItem(document), RisksOfItem(written));
        Assert.Equal(Parts(read.Plan), Parts(again.Plan));
        Assert.Equal(written, OscalWriter.Write(again.Plan, again.Progress));
    }

    [Theory]
    [InlineData("every-element")]
    [InlineData("accepted-risk")]
    public void New_deadline_goes_out_and_comes_back(string name)
    {
        var read = OscalReader.Read(Documents.Bytes(name));
        foreach (var measure in read.Plan.Measures)
        {
            var changed = read.Plan with { Measures = read.Plan.Measures.Select(m => m == measure ? m with { Deadline = new FixedDeadline(new LocalDate(2027, 1, 31)).ThenLongTerm() } : m).ToValueList() };
            var again = OscalReader.Read(OscalWriter.Write(changed, read.Progress));
            Assert.Empty(again.Problems);
            Assert.Equal(Parts(changed), Parts(again.Plan));
            Assert.Equal(read.Progress.Events, again.Progress.Events);
        }
    }

    [Fact]
    public void Day_that_others_set_in_a_written_document_counts()
    {
        var document = JsonNode.Parse(OscalWriter.Write(Seed.Plan))!;
        var risk = document["plan-of-action-and-milestones"]!["risks"]!.AsArray().First(static r => r!["deadline"] is not null)!;
        risk["deadline"] = "2031-05-06T00:00:00Z";
        var read = OscalReader.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
        Assert.Contains(read.Plan.Measures, static m => m.Deadline == new FixedDeadline(new LocalDate(2031, 5, 6)));
        Assert.Contains(read.Notes, static n => n.Message.StartsWith("is another day than the deadline in the properties", StringComparison.Ordinal));
    }

    [Fact]
    public void Entry_that_others_add_to_a_written_document_is_an_event()
    {
        var document = JsonNode.Parse(OscalWriter.Write(Seed.Plan))!;
        var risk = document["plan-of-action-and-milestones"]!["risks"]![0]!;
        risk["status"] = "closed";
        risk["risk-log"] = JsonNode.Parse("""{"entries":[{"uuid":"0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e9001","start":"2019-01-02T00:00:00Z","status-change":"closed"}]}""");
        byte[] changed = Encoding.UTF8.GetBytes(document.ToJsonString());
        var read = OscalReader.Read(changed);
        Assert.Equal([new ClosedOut("2.1.1.1", new LocalDate(2019, 1, 2)) { Id = "0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e9001" }], read.Progress.Events);
        Assert.Equal(Canonical.Lines(changed), Canonical.Lines(OscalWriter.Write(read.Plan, read.Progress)));
    }

    // What the plan itself says may change its words; the rest must still be there.
    private static bool IsCarried(string line) => !line.EndsWith(" object", StringComparison.Ordinal) && !line.Contains(" list of ", StringComparison.Ordinal)
        && (line.Contains("/back-matter/", StringComparison.Ordinal) || line.Contains("/local-definitions/", StringComparison.Ordinal) || line.Contains("/characterizations/", StringComparison.Ordinal)
            || line.Contains("/revisions/", StringComparison.Ordinal) || line.Contains("/import-ssp", StringComparison.Ordinal) || line.Contains("/mitigating-factors/", StringComparison.Ordinal));

    private static string[] Parts(RectificationPlan plan) => Encoding.UTF8.GetString(RectifyJson.WritePlan(plan with { Measures = plan.Measures.Select(static m => m with { Labels = default }).ToValueList() }, indented: true)).Split('\n');

    private static IEnumerable<string> RisksOfItem(byte[] document) =>
        JsonNode.Parse(document)!["plan-of-action-and-milestones"]!["poam-items"]![1]!["related-risks"]!.AsArray().Select(static r => (string)r!["risk-uuid"]!);
}
