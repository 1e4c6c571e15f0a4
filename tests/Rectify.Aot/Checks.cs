using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Oscal;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting;
using Rectify.Rules;
using Rectify.Serialization;
using Rectify.Text;

namespace Rectify.Aot;

/// <summary>What a native program must do as an ordinary one does. Each says what it did, and throws where it comes out otherwise.</summary>
internal static class Checks
{
    public static string Json(RectificationPlan plan, ProgressLog log, PlanAssessment assessment)
    {
        Require(RectifyJson.ReadPlan(RectifyJson.WritePlan(plan)).Value.Equals(plan), "the plan reads back");
        Require(RectifyJson.ReadProgress(RectifyJson.WriteProgress(log)).Value.Equals(log), "the log reads back");
        Require(!RectifyJson.ReadPlan("{\"schemaVersion\":\"1.0\",\"due\":1}"u8).IsValid, "a broken plan is refused");
        foreach (string document in RectifyJson.SchemaNames)
            Require(RectifyJson.Schema(document).Length > 0, $"the schema of {document}");
        return $"{RectifyJson.WriteAssessment(assessment).Length} bytes of assessment";
    }

    public static string Text(Seed seed, RectificationPlan plan)
    {
        PlanReadResult read = PlanReader.Read(seed.Text(), new PlanReadOptions { Id = plan.Id });
        Require(read.Plan.Equals(plan), "the text reads to the plan");
        Require(PlanReader.Read(PlanWriter.Write(plan), new PlanReadOptions { Id = plan.Id }).Plan.Measures.Count == plan.Measures.Count, "the plan writes to text");
        return $"{read.Plan.Measures.Count} measures, {read.Diagnostics.Count} diagnostics";
    }

    public static string Rules(RectificationPlan plan, ProgressLog log)
    {
        RuleSet rules = RuleSet.Default.Without(RuleIds.Overdue).WithPolicy(static policy => policy with { ImmediateAllowanceDays = 10 });
        PlanAssessment assessment = new Evaluator(rules).Evaluate(new EvaluationInputs(plan, log, asOf: new LocalDate(2019, 9, 30)));
        var findings = assessment.Measures.SelectMany(static measure => measure.Findings).ToList();
        Require(findings.All(static finding => finding.Rule.Id != RuleIds.Overdue), "a rule that is off is silent");
        Require(findings.All(static finding => finding.ToString("zh").Length > 0), "every finding has its sentence");
        return $"{findings.Count} findings of {rules.Descriptors.Count()} rules";
    }

    public static string Bulk(RectificationPlan plan, ProgressLog log, PlanAssessment assessment)
    {
        MeasureColumns columns = MeasureColumns.From(plan, log, factsOn: assessment.AsOf);
        var statuses = new MeasureStatus[columns.Count];
        var masks = new RuleMask[columns.Count];
        BulkEvaluator.Evaluate(columns, assessment.AsOf, statuses, masks, new Tally(columns.UnitCount));
        for (int row = 0; row < columns.Count; row++)
        {
            bool isOverdue = masks[row].Contains(RuleIds.Overdue);
            Require(isOverdue == (assessment.Measures[row].Schedule == ScheduleStatus.Overdue), $"row {row} is overdue in both shapes");
        }
        return $"{columns.Count} rows";
    }

    public static string Reports(RectificationPlan plan, ProgressLog log, PlanAssessment assessment)
    {
        LedgerReadResult clerk = LedgerReader.Read(new MemoryStream(Ledger.WriteTemplate(plan, log)), plan);
        Require(clerk.IsValid && clerk.Log.Events.Equals(log.Events), "the clerk's workbook reads back");
        Require(Ledger.Write(plan, log, assessment).Length > 0, "there is a ledger");
        Require(DueCalendar.Write(plan, log, assessment).StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal), "there is a calendar");
        return $"{WallChart.Write(plan, log, assessment).Length} characters of chart";
    }

    public static string Oscal(RectificationPlan plan, ProgressLog log)
    {
        byte[] document = OscalWriter.Write(plan, log);
        OscalReadResult read = OscalReader.Read(document);
        Require(read.IsValid && read.Plan.Equals(plan) && read.Progress.Equals(log), "the plan and its log come back from OSCAL");
        Require(!OscalReader.Read("{\"plan-of-action-and-milestones\":{}}"u8).IsValid, "a broken document is refused");
        return $"{document.Length} bytes of OSCAL";
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException($"Not so: {what}.");
    }
}
