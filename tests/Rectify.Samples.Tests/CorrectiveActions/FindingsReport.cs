using NodaTime;
using Rectify.Evaluation;
using Rectify.Reporting;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.CorrectiveActions;

/// <summary>What the tracker writes about the findings on a day.</summary>
internal static class FindingsReport
{
    #region Rules
    public static Evaluator Evaluator { get; } = new(RuleSet.CorrectiveActions
        .With(new SevereNotStarted())
        .WithPolicy(static policy => policy with { DueSoonDays = 14, ReportIntervalDays = 30 }));
    #endregion

    #region Write
    public static void Write(string folder, LocalDate asOf)
    {
        var (plan, log) = (FindingsList.Plan, FindingsLog.Log);
        PlanAssessment assessment = Evaluator.Evaluate(new EvaluationInputs(plan, log, asOf));

        File.WriteAllBytes(Path.Combine(folder, "assessment.json"), RectifyJson.WriteAssessment(assessment, indented: true));
        File.WriteAllText(Path.Combine(folder, "chart.html"), WallChart.Write(plan, log, assessment));
        File.WriteAllBytes(Path.Combine(folder, "ledger.xlsx"), Ledger.Write(plan, log, assessment));
        File.WriteAllBytes(Path.Combine(folder, "form.xlsx"), Ledger.WriteTemplate(plan, log));
        File.WriteAllText(Path.Combine(folder, "due.ics"), DueCalendar.Write(plan, log, assessment));
        File.WriteAllText(Path.Combine(folder, "bulletin.md"), Bulletin.Write(assessment).ToMarkdown());
    }
    #endregion
}
