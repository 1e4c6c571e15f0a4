using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>All that the parts of a chart draw from.</summary>
internal sealed class ChartModel
{
    public ChartModel(RectificationPlan plan, ProgressLog progress, PlanAssessment assessment, ChartFormat format)
    {
        Plan = plan;
        Assessment = assessment;
        Format = format;
        Facts = new FactsInView(progress, assessment.AsOf, assessment.KnownOn);
        Measures = [.. plan.Measures.Select((m, i) => new ChartMeasure(i, m, assessment.Measures[i], Facts, plan.IssuedOn, assessment))];
        Problems = plan.Problems.SelectMany(static p => p.Measures, static (p, id) => (Problem: p, Id: id)).ToLookup(static x => x.Id, static x => x.Problem, StringComparer.Ordinal);
        Units = new UnitIndex(Measures);
        Time = TimeScale.Of(this);
        PlanLanguage = IsChinese(plan) ? "zh-CN" : "";
    }

    public RectificationPlan Plan { get; }

    public PlanAssessment Assessment { get; }

    public ChartFormat Format { get; }

    public FactsInView Facts { get; }

    public ChartMeasure[] Measures { get; }

    /// <summary>The problems that a measure answers, by its id.</summary>
    public ILookup<string, Problem> Problems { get; }

    public UnitIndex Units { get; }

    public TimeScale Time { get; }

    public LocalDate AsOf => Assessment.AsOf;

    /// <summary>The language of the plan's words as HTML names it: empty, which means unknown, where they are not Chinese.</summary>
    public string PlanLanguage { get; }

    private static bool IsChinese(RectificationPlan plan) => plan.Measures.Select(static m => m.Text).Append(plan.Title).Any(static text => text.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0);
}
