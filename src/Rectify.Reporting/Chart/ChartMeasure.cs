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
    public ChartMeasure(int index, Measure measure, MeasureAssessment assessment, FactsInView facts, LocalDate issuedOn, PlanAssessment plan)
    {
        Index = index;
        Measure = measure;
        Assessment = assessment;
        Events = [.. facts.EventsOf(measure.Id).OrderBy(static e => e.On)];
        History = new MeasureHistory(Events.Where(static e => e.Unit is null), measure.Deadline?.IsThenLongTerm == true);
        var context = new DeadlineContext(issuedOn, plan.Policy.ImmediateAllowanceDays, plan.Policy.WorkingDays, History.FirstDay);
        DueDays = new DueDays(measure, History, context);
        Due = DueDays.InForceOn(plan.AsOf);
        Milestones = [.. measure.Milestones.Concat(measure.EarlierStages)
            .Zip(assessment.Milestones, (m, a) => new ChartMilestone(m, m.Deadline.Resolve(context).DayOrNull, a.State))];
    }

    /// <summary>The position in the plan, from 0.</summary>
    public int Index { get; }

    public Measure Measure { get; }

    public MeasureAssessment Assessment { get; }

    /// <summary>All events in view, for the whole and for single units, by day.</summary>
    public ProgressEvent[] Events { get; }

    /// <summary>What the events that speak for the whole come to.</summary>
    public MeasureHistory History { get; }

    public DueDays DueDays { get; }

    /// <summary>The due day in force on the day of the chart; null where the measure has no deadline.</summary>
    public DueDay? Due { get; }

    public ChartMilestone[] Milestones { get; }

    /// <summary>The anchor of its section; ids of measures may hold what no anchor may.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"m{Index + 1}");

    /// <summary>The anchor of its row.</summary>
    public string RowAnchor => string.Create(CultureInfo.InvariantCulture, $"r{Index + 1}");
}
