using Ardalis.GuardClauses;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Charts;

namespace Rectify.Reporting;

/// <summary>The wall chart (挂图作战) of a plan, or of several, on a day: one HTML file that needs no network and no other file.</summary>
public static class WallChart
{
    /// <summary>Writes the wall chart. The same arguments give the same text, whatever the machine's culture or time zone.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported. Only what had happened, and was known, by the days of the assessment is shown.</param>
    /// <param name="assessment">Where the plan stands, evaluated from that plan and progress.</param>
    /// <param name="options">How it is written; by default in the default language.</param>
    /// <returns>The HTML document, to be stored as UTF-8.</returns>
    /// <exception cref="ArgumentException">The plan, progress or assessment is null, the assessment is not one of that plan, or the evaluator of the options has other rules than the assessment.</exception>
    public static string Write(RectificationPlan plan, ProgressLog progress, PlanAssessment assessment, WallChartOptions? options = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        Guard.Against.AssessmentOfOther(assessment, plan);
        var chosen = options ?? WallChartOptions.Default;
        Guard.Against.EvaluatorOfOther(chosen.Evaluator, assessment);
        return Write([new ChartPlan(number: 0, before: 0, plan, progress, assessment)], chosen);
    }

    /// <summary>Writes one wall chart of several plans: the totals over all, and the measures of each plan under its title.</summary>
    /// <param name="assessments">Where the plans stand, one for each, all on the same days and by the same rules; their order is that of the chart.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The HTML document, to be stored as UTF-8.</returns>
    /// <exception cref="ArgumentException">There is no assessment, one is null, two are of one plan, they differ in their days or rules, or the evaluator of the options has other rules.</exception>
    public static string Write(IReadOnlyList<PlanAssessment> assessments, WallChartOptions options)
    {
        Guard.Against.NullOrEmpty(assessments);
        Guard.Against.AssessmentsThatDiffer(assessments);
        Guard.Against.Null(options);
        Guard.Against.EvaluatorOfOther(options.Evaluator, assessments[0]);
        var plans = new List<ChartPlan>();
        foreach (var assessment in assessments)
            plans.Add(new ChartPlan(plans.Count, plans.Sum(static p => p.Measures.Length), assessment.Inputs.Plan, assessment.Inputs.Progress, assessment));
        return Write([.. plans], options);
    }

    private static string Write(ChartPlan[] plans, WallChartOptions chosen)
    {
        using var html = new HtmlWriter();
        var chart = new ChartModel(plans, new ChartFormat(chosen.Language));
        if (chosen.IsPoster)
            new PosterPage(html, chart, chosen.Evaluator).Write();
        else
            new ChartPage(html, chart, chosen.Evaluator).Write();
        return html.ToString();
    }
}
