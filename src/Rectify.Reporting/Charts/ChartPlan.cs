using System.Globalization;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>A plan as the chart shows it: its measures, and what was reported of it.</summary>
internal sealed class ChartPlan
{
    private readonly Dictionary<string, string> _anchors;
    private readonly ILookup<string, Problem> _problems;

    /// <summary>A plan on a chart.</summary>
    /// <param name="number">Its place among the plans of the chart, from 0.</param>
    /// <param name="before">How many measures stand in the plans before it.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported of it.</param>
    /// <param name="assessment">Where it stands.</param>
    public ChartPlan(int number, int before, RectificationPlan plan, ProgressLog progress, PlanAssessment assessment)
    {
        Number = number;
        Plan = plan;
        Assessment = assessment;
        Facts = new KnownFacts(progress, assessment.AsOf, assessment.KnownOn);
        PlanFacts = [.. Facts.PlanEvents.Where(static e => e is not DutyPerformed).OrderBy(static e => e.On)];
        Measures = [.. plan.Measures.Select((m, i) => new ChartMeasure(this, before + i, m, assessment.Measures[i]))];
        _problems = plan.Problems.SelectMany(static p => p.Measures, static (p, id) => (Problem: p, Id: id)).ToLookup(static x => x.Id, static x => x.Problem, StringComparer.Ordinal);
        _anchors = Measures.ToDictionary(static m => m.Measure.Id, static m => m.Anchor, StringComparer.Ordinal);
    }

    /// <summary>Its place among the plans of the chart, from 0.</summary>
    public int Number { get; }

    public RectificationPlan Plan { get; }

    public PlanAssessment Assessment { get; }

    public KnownFacts Facts { get; }

    public ChartMeasure[] Measures { get; }

    /// <summary>What was reported of the plan as a whole, by day; the duties of its safeguards, performed every week, are left out.</summary>
    public ProgressEvent[] PlanFacts { get; }

    public LocalDate IssuedOn => Plan.IssuedOn;

    /// <summary>The anchor of its heading among the measures.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"p{Number + 1}");

    /// <summary>The anchor of the section of a measure.</summary>
    public string AnchorOf(string measure) => _anchors[measure];

    /// <summary>The problems that a measure answers.</summary>
    public IEnumerable<Problem> ProblemsOf(ChartMeasure measure) => _problems[measure.Measure.Id];
}
