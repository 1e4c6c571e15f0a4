using System.Text.Json.Nodes;
using NodaTime;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.PlanOfAction;

public sealed class PlanOfActionReportTests
{
    private const string Records = "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a71";
    private const string Library = "3c0e6d52-0f5e-4c3a-8a35-0f1a5d1b9a73";

    private static readonly byte[] Document = File.ReadAllBytes(Repository.PathOf("tests", "schemas", "oscal", "valid", "accepted-risk.json"));

    [Fact]
    public void Item_past_the_deadline_of_its_risk_is_overdue_and_an_accepted_one_is_not()
    {
        AssessmentDocument now = RectifyJson.ReadAssessment(PlanOfActionReport.Assess(Document, new LocalDate(2026, 10, 5))).Value;

        Assert.Equal(ScheduleStatus.Overdue, now.Measures.Single(static m => m.Id == Library).Schedule);
        Assert.NotEqual(ScheduleStatus.Overdue, now.Measures.Single(static m => m.Id == Records).Schedule);
    }

    [Fact]
    public void Closed_item_is_completed_in_the_document_written_again()
    {
        byte[] closed = PlanOfActionReport.Close(Document, Library, new LocalDate(2026, 9, 1));

        AssessmentDocument now = RectifyJson.ReadAssessment(PlanOfActionReport.Assess(closed, new LocalDate(2026, 10, 5))).Value;
        Assert.Equal(ScheduleStatus.CompletedOnTime, now.Measures.Single(static m => m.Id == Library).Schedule);
        Assert.Equal("ferry-ssp.json", (string?)JsonNode.Parse(closed)!["plan-of-action-and-milestones"]!["import-ssp"]!["href"]);
    }

    [Fact]
    public void Document_that_is_wrong_is_refused_with_the_places() =>
        Assert.Contains("'].metadata: is missing", Assert.Throws<InvalidDataException>(static () => PlanOfActionReport.Assess("{\"plan-of-action-and-milestones\":{}}"u8, default)).Message, StringComparison.Ordinal);
}
