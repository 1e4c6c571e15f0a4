using Ardalis.GuardClauses;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Charts;

namespace Rectify.Reporting;

/// <summary>The wall chart (挂图作战) of a plan on a day: one HTML file that needs no network and no other file.</summary>
public static class WallChart
{
    /// <summary>Writes the wall chart. The same arguments give the same text, whatever the machine's culture or time zone.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported. Only what had happened, and was known, by the days of the assessment is shown.</param>
    /// <param name="assessment">Where the plan stands, evaluated from that plan and progress.</param>
    /// <param name="options">How it is written; by default in Chinese.</param>
    /// <returns>The HTML document, to be stored as UTF-8.</returns>
    /// <exception cref="ArgumentException">The plan, progress or assessment is null, or the assessment is not one of that plan.</exception>
    public static string Write(RectificationPlan plan, ProgressLog progress, PlanAssessment assessment, WallChartOptions? options = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        Guard.Against.AssessmentOfOther(assessment, plan);
        using var html = new HtmlWriter();
        new ChartPage(html, new ChartModel(plan, progress, assessment, new ChartFormat((options ?? WallChartOptions.Default).Language))).Write();
        return html.ToString();
    }
}
