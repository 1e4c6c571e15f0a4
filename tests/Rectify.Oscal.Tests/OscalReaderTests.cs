using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Oscal.Tests.Samples;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Oscal.Tests;

public sealed class OscalReaderTests
{
    private const string Root = "$['plan-of-action-and-milestones']";
    private const string Every = "every-element";
    private const string Accepted = "accepted-risk";

    [Fact]
    public void Item_is_a_measure_with_the_deadline_tasks_and_parties_of_its_risk()
    {
        var measure = Read(Every).Plan.Measures[0];
        Assert.Equal("0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e8001", measure.Id);
        Assert.Equal(["Replace the shared accounts"], measure.Headings);
        Assert.Equal("Give every operator an account, and close the shared ones.", measure.Text);
        Assert.Equal(new FixedDeadline(new LocalDate(2026, 6, 30)), measure.Deadline);
        Assert.Equal(new LocalDate(2026, 1, 12), measure.StartsOn);
        Assert.Equal(
            [
                new ResponsibilityLink(ResponsibilityRole.Lead, "Platform team", printedPrincipal: new Principal("Ada Quay")),
                new ResponsibilityLink(ResponsibilityRole.Responsible, "Risk board"),
                new ResponsibilityLink(ResponsibilityRole.Responsible, "Owner of the asset"),
            ],
            measure.Responsibility.Links);
        Assert.Equal(
            [
                new Milestone("0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e5201", "Accounts are made", new FixedDeadline(new LocalDate(2026, 4, 15))),
                new Milestone("0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e5203", "Pilot on one console", new PeriodDeadline(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 20))),
            ],
            measure.Milestones);
        Assert.Equal(
            [
                new RecurringDuty("0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e5202", "Review the accounts", new Recurrence(1, RecurrencePeriod.Quarter)),
                new RecurringDuty("0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e5204", "Count the sessions", new Recurrence(1, RecurrencePeriod.Unspecified)),
            ],
            measure.Duties);
    }

    [Fact]
    public void Risks_and_findings_are_problems_of_the_items_that_name_them()
    {
        Assert.Equal(
            [
                new Problem("0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e4001", "What is done on the consoles cannot be traced to a person.", ["0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e8001"]),
                new Problem("0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e7001", "Accounts are not managed for each person.", ["0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e8001"]),
            ],
            Read(Every).Plan.Problems);
    }

    [Fact]
    public void Entries_of_the_log_are_events_under_their_uuids()
    {
        const string measure = "0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e8001";
        Assert.Equal(
            [
                new Started(measure, new LocalDate(2026, 2, 10)) { Id = "0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e6002", By = "Ada Quay", Note = "The accounts are being listed." },
                new DeadlineExtended(measure, new LocalDate(2026, 6, 1), new LocalDate(2026, 8, 31))
                {
                    Id = "0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e6004",
                    By = "Ada Quay",
                    ApprovedBy = "Risk board",
                    Reason = "The supplier is late.",
                },
                new ProgressReported(measure, new LocalDate(2026, 7, 1)) { Id = "0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e6005", Note = "Half of the consoles are done" },
                new ClosedOut(measure, new LocalDate(2026, 8, 20)) { Id = "0b1f5f1e-5f0a-4c5e-9a51-7d3c0a4e6006", Note = "Closed" },
            ],
            Read(Every).Progress.Events);
    }

    [Fact]
    public void Accepted_risk_is_a_suspension_until_its_end_or_until_work_is_taken_up()
    {
        var events = Read(Accepted).Progress.Events;
        Assert.Equal(
            [
                new Suspended("3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a72", new LocalDate(2026, 2, 1)) { Id = "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a41", Until = new LocalDate(2026, 3, 1), Reason = "Accepted for a month" },
                new Resumed("3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a72", new LocalDate(2026, 2, 20)) { Id = "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a42", Note = "Taken up" },
                new Suspended("3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a71", new LocalDate(2026, 5, 12)) { Until = new LocalDate(2026, 12, 31) },
            ],
            events);
    }

    [Fact]
    public void Status_that_no_entry_explains_is_dated_by_the_document_and_noted() =>
        Assert.Contains(Read(Accepted).Notes, static n => n.Path == $"{Root}.risks[0].status" && n.Message.Contains("last-modified", StringComparison.Ordinal));

    [Fact]
    public void Acceptance_that_ended_before_the_day_it_could_be_dated_by_is_no_suspension()
    {
        var read = OscalReader.Read(Documents.Changed(Accepted, static root => root["risks"]![0]!["deadline"] = "2026-01-01T05:00:00-04:00"));
        Assert.DoesNotContain(read.Progress.Events, static e => e.Measure == "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a71");
        Assert.Contains(read.Notes, static n => n.Message.StartsWith("the acceptance ended on 2026-01-01", StringComparison.Ordinal));
    }

    [Fact]
    public void Reference_to_a_part_of_a_risk_leads_to_the_risk()
    {
        var read = Read(Accepted);
        Assert.Equal(new FixedDeadline(new LocalDate(2026, 12, 31)), read.Plan.Measures[0].Deadline);
        Assert.Contains(read.Notes, static n => n.ToString() == $"{Root}['poam-items'][0]['related-risks'][0]: names a part of the risk '3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a21', and is read as that risk");
    }

    [Fact]
    public void Deadlines_of_several_risks_are_stages() =>
        Assert.Equal(
            new StagedDeadline([new DeadlineStage(new LocalDate(2026, 6, 23), "Engineers may delete logs"), new DeadlineStage(new LocalDate(2026, 9, 30), "Old library")]),
            Read(Accepted).Plan.Measures[1].Deadline);

    [Fact]
    public void Risk_of_no_item_is_a_problem_that_no_measure_answers()
    {
        var read = Read(Accepted);
        Assert.Equal(new Problem("3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a61", "A server has no owner."), read.Plan.Problems[^1]);
        Assert.DoesNotContain(read.Progress.Events, static e => e is ClosedOut);
    }

    [Fact]
    public void Measure_is_closed_out_with_the_last_of_its_risks_and_relapses_when_one_is_opened_again()
    {
        byte[] document = Documents.Changed(Accepted, static root =>
        {
            root["risks"]![1]!["status"] = "open";
            Entries(root, 1).Add(Entry("3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9b01", "2026-04-01T00:00:00Z", "closed"));
            Entries(root, 1).Add(Entry("3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9b02", "2026-05-10T00:00:00Z", "open"));
            root["risks"]![2]!["status"] = "closed";
            root["risks"]![2]!["risk-log"] = new JsonObject { ["entries"] = new JsonArray(Entry("3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9b03", "2026-05-01T00:00:00Z", "closed")) };
        });
        var events = OscalReader.Read(document).Progress.Events.Where(static e => e.Measure == "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a72").Select(static e => (e.Type, e.On));
        Assert.Equal(
            [
                (ProgressEventType.Suspended, new LocalDate(2026, 2, 1)),
                (ProgressEventType.Resumed, new LocalDate(2026, 2, 20)),
                (ProgressEventType.ProgressReported, new LocalDate(2026, 4, 1)),
                (ProgressEventType.ClosedOut, new LocalDate(2026, 5, 1)),
                (ProgressEventType.Relapsed, new LocalDate(2026, 5, 10)),
            ],
            events);
    }

    [Fact]
    public void Completed_responses_are_a_rectification_dated_by_the_document()
    {
        byte[] document = Documents.Changed(Accepted, static root => root["risks"]![1]!["remediations"]![0]!["lifecycle"] = "completed");
        Assert.Contains(OscalReader.Read(document).Progress.Events, static e => e is Rectified { Measure: "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a72" } && e.On == new LocalDate(2026, 5, 12));
    }

    [Theory]
    [InlineData("remediations[0].tasks[0].timing['within-date-range'].end", "lies before the start")]
    [InlineData("status", "is missing")]
    [InlineData("uuid", "expected a UUID of version 4 or 5, found 'x'")]
    [InlineData("deadline", "expected a time with its offset, found '2026-01-01'")]
    [InlineData("remediations", "is empty; a list without items is left out")]
    [InlineData("title", "expected a string, found an object")]
    public void Wrong_element_is_refused_with_its_path(string place, string message)
    {
        byte[] document = Documents.Changed(Accepted, root =>
        {
            var risk = root["risks"]![0]!.AsObject();
            switch (place)
            {
                case "status": risk.Remove("status"); break;
                case "uuid": risk["uuid"] = "x"; break;
                case "deadline": risk["deadline"] = "2026-01-01"; break;
                case "remediations": risk["remediations"] = new JsonArray(); break;
                case "title": risk["title"] = new JsonObject(); break;
                default: risk["remediations"]![0]!["tasks"]![0]!["timing"]!["within-date-range"]!["end"] = "2026-09-01T00:00:00Z"; break;
            }
        });
        var read = OscalReader.Read(document);
        Assert.Contains(read.Problems, p => p.Path == $"{Root}.risks[0].{place}" && p.Message == message);
        Assert.False(read.IsValid);
        Assert.False(read.TryGetPlan(out _, out _));
    }

    [Theory]
    [InlineData("", "$", "this is not JSON: ")]
    [InlineData("{}", "$['plan-of-action-and-milestones']", "is missing")]
    [InlineData("[]", "$", "expected an object, found an array")]
    [InlineData("{\"a\":\"\\ud800\"}", "$.a", "holds half of a surrogate pair")]
    [InlineData("{\"a\":1,\"a\":2}", "$.a", "stands twice")]
    [InlineData("{\"a\":null}", "$.a", "is null; what is not there is left out")]
    public void What_is_no_document_is_refused(string json, string path, string message)
    {
        var problem = Assert.Single(OscalReader.Read(Encoding.UTF8.GetBytes(json)).Problems);
        Assert.Equal(path, problem.Path);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Element_whose_uuid_stands_twice_is_refused()
    {
        byte[] document = Documents.Changed(Accepted, static root => root["risks"]!.AsArray().Add(root["risks"]![0]!.DeepClone()));
        Assert.Contains(OscalReader.Read(document).Problems, static p => p.Path == $"{Root}.risks[4].uuid");
    }

    [Fact]
    public void Other_version_is_refused() =>
        Assert.Contains(
            OscalReader.Read(Documents.Changed(Accepted, static root => root["metadata"]!["oscal-version"] = "2.0.0")).Problems,
            static p => p.Message == "OSCAL 1.x is read, found '2.0.0'");

    [Fact]
    public void Member_that_no_version_knows_is_carried_and_named()
    {
        byte[] document = Documents.Changed(Accepted, static root => root["risks"]![0]!["urgency"] = new JsonObject { ["of"] = "now", ["list"] = new JsonArray() });
        var read = OscalReader.Read(document);
        Assert.Contains(read.Notes, static n => n.Path.StartsWith($"{Root}.risks[0].urgency", StringComparison.Ordinal));
        Assert.Equal(Canonical.Lines(document), Canonical.Lines(OscalWriter.Write(read.Plan, read.Progress)));
    }

    [Fact]
    public void Every_place_that_is_carried_is_named()
    {
        string[] places = [.. Read(Every).Notes.Select(static n => n.Path)];
        Assert.Contains($"{Root}.metadata.revisions", places);
        Assert.Contains($"{Root}['back-matter'].resources", places);
        Assert.Contains($"{Root}.risks[0]['risk-log'].entries", places);
    }

    private static OscalReadResult Read(string name) => OscalReader.Read(Documents.Bytes(name));

    private static JsonArray Entries(JsonObject root, int risk) => root["risks"]![risk]!["risk-log"]!["entries"]!.AsArray();

    private static JsonObject Entry(string uuid, string start, string status) => new() { ["uuid"] = uuid, ["start"] = start, ["status-change"] = status };
}
