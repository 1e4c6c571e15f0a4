using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>A measure as the chart shows it: its words, where it stands, and the facts in view.</summary>
internal sealed class ChartMeasure
{
    public ChartMeasure(ChartPlan plan, int index, Measure measure, MeasureAssessment assessment)
    {
        Plan = plan;
        Index = index;
        Measure = measure;
        Assessment = assessment;
        Events = [.. assessment.Context.AllEvents.OrderBy(static e => e.On)];
        Late = [.. LateSpans.Of(assessment)];
        Milestones = [.. assessment.Context.Milestones.Select(static m => new ChartMilestone(m.Milestone, m.Due.DayOrNull, m.State))];
    }

    public ChartPlan Plan { get; }

    /// <summary>The position among all measures of the chart, from 0.</summary>
    public int Index { get; }

    public Measure Measure { get; }

    public MeasureAssessment Assessment { get; }

    /// <summary>All events in view, for the whole and for single units, by day.</summary>
    public ProgressEvent[] Events { get; }

    /// <summary>What the events that speak for the whole come to.</summary>
    public MeasureHistory History => Assessment.Context.History;

    /// <summary>The days on which it was open after its due day, in order.</summary>
    public DaySpan[] Late { get; }

    public DueDays DueDays => Assessment.Context.DueDays;

    /// <summary>The percentage reported in the current cycle; null where there is none, and of what is completed or cancelled, where it would say what was.</summary>
    public decimal? Percent => Assessment.IsCompleted || Assessment.Stage is Stage.Cancelled ? null : History.Percent;

    /// <summary>What fixed the day of an event for it, the last for each event.</summary>
    public IEnumerable<DayFixed> Fixed => Events.OfType<DayFixed>().GroupBy(static f => f.Event, StringComparer.Ordinal).Select(static g => g.Last());

    /// <summary>The due day in force on the day of the chart; null where the measure has no deadline.</summary>
    public DueDay? Due => Assessment.Context.Due;

    public ChartMilestone[] Milestones { get; }

    /// <summary>The anchor of its section; ids of measures may hold what no anchor may.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"m{Index + 1}");

    /// <summary>The anchor of its row.</summary>
    public string RowAnchor => string.Create(CultureInfo.InvariantCulture, $"r{Index + 1}");
}
