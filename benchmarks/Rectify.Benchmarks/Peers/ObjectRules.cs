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

/// <summary>Our object evaluator with the whole catalogue, on plans of a hundred measures and logs of the same measures.</summary>
internal sealed class ObjectRules
{
    private const int MeasuresPerPlan = 100;

    private static readonly Evaluator Evaluator = new(RuleSet.Default);

    private readonly (RectificationPlan Plan, ProgressLog Log)[] _ledgers;
    private readonly PreparedPlan[] _prepared;
    private int _day;

    public ObjectRules(PeerMeasure[] measures)
    {
        _ledgers = [.. measures.Chunk(MeasuresPerPlan).Select(Ledger)];
        _prepared = Prepare();
    }

    /// <summary>The plans and logs as columns.</summary>
    public MeasureColumns Columns(bool everyRule) => MeasureColumns.From(_ledgers, Workload.FactsOn, everyRule: everyRule);

    /// <summary>The plans and logs, taken in once.</summary>
    public PreparedPlan[] Prepare() => Array.ConvertAll(_ledgers, static l => Evaluator.Prepare(new EvaluationInputs(l.Plan, l.Log, Workload.FactsOn)));

    /// <summary>Every rule, and the violated ones of the daily rules.</summary>
    public void Run(RuleMask[] masks, ScheduleStatus[] schedules) => Fill(masks, schedules, Array.ConvertAll(_ledgers, static l => (Func<PlanAssessment>)(() => Evaluate(l))));

    /// <summary>The same for plans that were prepared, a day later on each run.</summary>
    public void RunPrepared(RuleMask[] masks, ScheduleStatus[] schedules)
    {
        var day = Workload.AsOf.PlusDays(_day++ % 365);
        Fill(masks, schedules, Array.ConvertAll(_prepared, p => (Func<PlanAssessment>)(() => p.Evaluate(day))));
    }

    /// <summary>Every rule, and of every finding its sentence.</summary>
    public int RunWithSentences()
    {
        int length = 0;
        foreach (var ledger in _ledgers)
        {
            foreach (var measure in Evaluate(ledger).Measures)
            {
                foreach (var finding in measure.Findings)
                    length += finding.ToString().Length;
            }
        }

        return length;
    }

    /// <summary>Every rule, and of every measure the day on which a verdict changes next.</summary>
    public int RunWithNextChange()
    {
        int changing = 0;
        foreach (var ledger in _ledgers)
        {
            foreach (var measure in Evaluate(ledger).Measures)
                changing += measure.NextChange is null ? 0 : 1;
        }

        return changing;
    }

    private static PlanAssessment Evaluate((RectificationPlan Plan, ProgressLog Log) ledger) => Evaluator.Evaluate(new EvaluationInputs(ledger.Plan, ledger.Log, Workload.AsOf));

    private static void Fill(RuleMask[] masks, ScheduleStatus[] schedules, Func<PlanAssessment>[] evaluations)
    {
        int i = 0;
        foreach (var evaluate in evaluations)
        {
            foreach (var measure in evaluate().Measures)
            {
                schedules[i] = measure.Schedule;
                masks[i++] = ViolatedIn(measure);
            }
        }
    }

    private static RuleMask ViolatedIn(MeasureAssessment measure)
    {
        var violated = RuleMask.None;
        foreach (var finding in measure.Findings)
        {
            if (finding.IsViolated)
                violated |= RuleMask.Of(finding.Rule.Id);
        }

        return violated & MeasureColumns.DailyRules;
    }

    private static (RectificationPlan Plan, ProgressLog Log) Ledger(PeerMeasure[] measures)
    {
        var observations = measures.SelectMany(static (m, i) => new[] { m.First, m.Second, m.Third }.Select((t, n) => Observed(i, n, t)));
        return (
            new RectificationPlan("peers", "Peers", Workload.IssuedOn, measures.Select(MeasureOf).ToValueList()),
            new ProgressLog("peers", measures.SelectMany(static (m, i) => EventsOf(m, Id(i))).ToValueList(), observations.ToValueList()));
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

    // An observation is a report on the work, too; so none is newer than the last report.
    private static Observation Observed(int index, int number, PeerTarget target) =>
        new(IndicatorId(index, number), LocalDate.Min(target.By, Workload.FactsOn.PlusDays(-Workload.MostDaysSinceReport)), ObservedValue.Of(target.IsMet ? 95m : 50m));
}
