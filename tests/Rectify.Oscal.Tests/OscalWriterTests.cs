using System.Text.Json.Nodes;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Oscal.Tests;

public sealed class OscalWriterTests
{
    private static readonly RectificationPlan Plan = new(
        "sample",
        "Sample",
        new LocalDate(2026, 1, 1),
        [
            new Measure("1", "Mend the quay.", new FixedDeadline(new LocalDate(2026, 6, 30)).ThenLongTerm())
            {
                Headings = ["Harbour", "Quay"],
                Responsibility = new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Lead, "Works")]),
                Milestones = [new Milestone("1-m1", "Order the stone", new FixedDeadline(new LocalDate(2026, 3, 31)))],
            },
        ]);

    [Fact]
    public void Same_plan_gives_the_same_bytes() => Assert.Equal(OscalWriter.Write(Seed.Plan, Seed.Log), OscalWriter.Write(Seed.Plan, Seed.Log));

    [Fact]
    public void Uuids_are_made_from_the_ids_of_the_plan_and_the_part()
    {
        var more = Plan with { Measures = [new Measure("0", "Look at the quay.", deadline: null), .. Plan.Measures] };
        string[] before = Uuids(Root(Plan));
        Assert.All(before, static uuid => Assert.Equal('5', uuid[14]));
        Assert.Empty(before.Except(Uuids(Root(more)), StringComparer.Ordinal));
        Assert.Empty(Uuids(Root(Plan with { Id = "other" })).Intersect(before, StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_standard_cannot_say_stands_in_properties_of_the_namespace()
    {
        var item = Root(Plan)["poam-items"]![0]!;
        Assert.Equal("Quay", (string?)item["title"]);
        Assert.Equal("true", Property(item, "deadline.thenLongTerm"));
        Assert.Equal("Harbour", Property(item, "headings.0"));
        Assert.Equal("lead", Property(item, "responsibility.0.role"));
    }

    [Fact]
    public void Deadline_and_tasks_stand_in_the_risk_of_the_measure()
    {
        var risk = Root(Plan)["risks"]![0]!;
        Assert.Equal("2026-06-30T23:59:59Z", (string?)risk["deadline"]);
        var tasks = risk["remediations"]![0]!["tasks"]!;
        Assert.Equal("lead", (string?)tasks[0]!["responsible-roles"]![0]!["role-id"]);
        Assert.Equal("2026-03-31T00:00:00Z", (string?)tasks[1]!["timing"]!["on-date"]!["date"]);
    }

    [Fact]
    public void Retracted_close_out_closes_no_risk()
    {
        var closed = new ProgressLog("sample", [new ClosedOut("1", new LocalDate(2026, 5, 1)) { Id = "c" }]);
        Assert.Equal("closed", (string?)Root(Plan, closed)["risks"]![0]!["status"]);
        Assert.Equal("open", (string?)Root(Plan, closed.Add(new Retracted(new LocalDate(2026, 5, 2), "c")))["risks"]![0]!["status"]);
    }

    [Fact]
    public void Directory_gives_the_parties_their_short_names_and_superiors()
    {
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("w", "Works") { Aliases = ["WK"], Superior = "h" }, new OrganizationUnit("h", "Harbour office")]);
        var root = JsonNode.Parse(OscalWriter.Write(Plan, options: new OscalWriteOptions { Directory = directory, Indented = true }))!["plan-of-action-and-milestones"]!;
        var parties = root["metadata"]!["parties"]!.AsArray();
        Assert.Equal(["Works", "Harbour office"], parties.Select(static p => (string?)p!["name"]));
        Assert.Equal("WK", (string?)parties[0]!["short-name"]);
        Assert.Equal((string?)parties[1]!["uuid"], (string?)parties[0]!["member-of-organizations"]![0]);
    }

    private static JsonNode Root(RectificationPlan plan, ProgressLog? log = null) => JsonNode.Parse(OscalWriter.Write(plan, log))!["plan-of-action-and-milestones"]!;

    private static string? Property(JsonNode element, string name) =>
        (string?)element["props"]!.AsArray().Single(p => (string?)p!["ns"] == OscalWriter.Namespace && (string?)p["name"] == name)!["value"];

    private static string[] Uuids(JsonNode? node) => node switch
    {
        JsonObject part => [.. part.Where(static m => m.Key == "uuid").Select(static m => (string)m.Value!), .. part.SelectMany(static m => Uuids(m.Value))],
        JsonArray list => [.. list.SelectMany(Uuids)],
        _ => [],
    };
}
