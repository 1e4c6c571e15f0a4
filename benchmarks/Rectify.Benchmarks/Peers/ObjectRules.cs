using System.Globalization;
using NodaTime;
using Rectify.Bulk;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>Our object evaluator with the whole catalogue, on a plan and log of the same measures.</summary>
internal sealed class ObjectRules
{
    private static readonly Evaluator Evaluator = new(RuleSet.Default);

    private readonly ProgressLog _log;
    private readonly RectificationPlan _plan;

    public ObjectRules(PeerMeasure[] measures)
    {
        var observations = measures.SelectMany(static (m, i) => new[] { m.First, m.Second, m.Third }.Select((t, n) => Observed(i, n, t)));
        _plan = new RectificationPlan("peers", "Peers", Workload.IssuedOn, measures.Select(MeasureOf).ToValueList());
        _log = new ProgressLog("peers", measures.SelectMany(static (m, i) => EventsOf(m, Id(i))).ToValueList(), observations.ToValueList());
    }

    /// <summary>The plan and log as columns.</summary>
    public MeasureColumns Columns => MeasureColumns.From(_plan, _log, Workload.FactsOn);

    /// <summary>The plan and log, taken in once.</summary>
    public PreparedPlan Prepare() => Evaluator.Prepare(_plan, _log, Workload.FactsOn);

    /// <summary>Every rule, and of every finding its sentence.</summary>
    public int RunWithSentences()
    {
        int length = 0;
        foreach (var measure in Evaluator.Evaluate(_plan, _log, Workload.AsOf).Measures)
        {
            foreach (var finding in measure.Findings)
                length += finding.ToString().Length;
        }

        return length;
    }

    /// <summary>Every rule, and of every measure the day on which a verdict changes next.</summary>
    public int RunWithNextChange()
    {
        int changing = 0;
        foreach (var measure in Evaluator.Evaluate(_plan, _log, Workload.AsOf).Measures)
            changing += measure.NextChange is null ? 0 : 1;
        return changing;
    }

    public void Run(RuleBits[] masks, ScheduleStatus[] schedules)
    {
        var assessment = Evaluator.Evaluate(_plan, _log, Workload.AsOf);
        for (int i = 0; i < masks.Length; i++)
        {
            schedules[i] = assessment.Measures[i].Schedule;
            masks[i] = RuleBits.None;
            foreach (var finding in assessment.Measures[i].Findings)
            {
                for (int rule = 0; finding.Outcome.Kind == OutcomeKind.Violated && rule < BulkRules.Ids.Count; rule++)
                    masks[i] |= string.Equals(finding.Rule.Id, BulkRules.Ids[rule], StringComparison.Ordinal) ? (RuleBits)(1 << rule) : RuleBits.None;
            }
        }
    }

    private static string Id(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string IndicatorId(int index, int number) => string.Create(CultureInfo.InvariantCulture, $"{index}-i{number}");

    private static Measure MeasureOf(PeerMeasure measure, int index) => new(Id(index), "Work.", DeadlineOf(measure))
    {
        Responsibility = new([new(ResponsibilityRole.Responsible, string.Create(CultureInfo.InvariantCulture, $"unit {measure.Unit:000}"))]),
        Indicators = new[] { measure.First, measure.Second, measure.Third }
            .Select((t, n) => new TargetIndicator(IndicatorId(index, n), "share", Comparator.AtLeast, new QuantityTarget(90, "%"), IndicatorMode.Reach) { By = t.By })
            .ToValueList(),
    };

    private static Deadline DeadlineOf(PeerMeasure measure) => measure.Limit switch
    {
        Limit.Fixed => new FixedDeadline(measure.Due!.Value),
        Limit.Period => new PeriodDeadline(Workload.IssuedOn, measure.Due!.Value),
        Limit.Staged => new StagedDeadline([new DeadlineStage(measure.Due!.Value.PlusDays(-30), "first"), new DeadlineStage(measure.Due.Value, "last")]),
        Limit.Immediate => new ImmediateDeadline(),
        Limit.LongTerm => new LongTermDeadline(),
        _ => new RelativeDeadline(5, DeadlineUnit.Day, "something else"),
    };

    private static List<ProgressEvent> EventsOf(PeerMeasure m, string id)
    {
        var events = new List<ProgressEvent>();
        if (m.Stage == Stage.InProgress)
            events.Add(new Started(id, m.LastReport));
        if (m.Stage == Stage.Relapsed)
            events.AddRange([new Rectified(id, m.LastReport), new Relapsed(id, m.LastReport)]);
        if (m.RectifiedOn is { } on)
            events.AddRange([new Started(id, on), new Rectified(id, on)]);
        if (m.Stage is Stage.Accepted or Stage.ClosedOut or Stage.Published)
            events.Add(new Accepted(id, LocalDate.Max(m.LastReview, m.RectifiedOn!.Value)));
        if (m.IsClosed)
            events.Add(new ClosedOut(id, m.LastReview));
        if (m.Stage == Stage.Published)
            events.Add(new Published(id, m.LastReview));
        return events;
    }

    private static Observation Observed(int index, int number, PeerTarget target) =>
        new(IndicatorId(index, number), LocalDate.Min(target.By, Workload.FactsOn), ObservedValue.Of(target.IsMet ? 95m : 50m));
}
