using Microsoft.Extensions.Options;
using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Samples.Tracker.Storage;
using Rectify.Serialization;

namespace Rectify.Samples.Tracker.Cluster;

/// <summary>A plan and its log in memory, over the store. What is in memory only may be lost with its silo at any time, so nothing is.</summary>
internal sealed class PlanGrain(TrackerStore store, NoticeStore notices, Evaluator evaluator, IDays days, IOptions<TrackerOptions> options) : Grain, IPlanGrain, IRemindable
{
    private const string NextLook = "next look";

    private RectificationPlan _plan = null!;
    private ProgressLog _log = ProgressLog.Empty;
    private LocalDate? _seen;
    private LocalDate? _wakesOn;

    #region PlanGrain
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        string id = this.GetPrimaryKeyString();
        _plan = await store.FindPlanAsync(id, cancellationToken) ?? throw new InvalidOperationException($"There is no plan '{id}'.");
        _log = await store.ReadAsync(id, cancellationToken);
        _seen = await notices.LastDayAsync(id, cancellationToken);
    }

    public async Task<long> ReportAsync(string key, byte[] progress)
    {
        var facts = RectifyJson.ReadProgress(progress).Value;
        if (await store.AppendAsync(_plan.Id, key, facts, CancellationToken.None) == Appended.KeyTaken)
            throw new InvalidOperationException($"Another document was sent under the key '{key}'.");
        await ReadNewFactsAsync();
        await LookAsync();
        return Position;
    }

    public Task<Tally> TallyAsync(DateOnly asOf) => Task.FromResult(PlanTally.Of(_plan, _log, LocalDate.FromDateOnly(asOf)));

    // Positions have no gap.
    private long Position => _log.Events.Count + _log.Observations.Count;

    private async Task ReadNewFactsAsync()
    {
        var (facts, _) = await store.ReadSinceAsync(_plan.Id, Position, CancellationToken.None);
        _log = new ProgressLog(_plan.Id, _log.Events.Concat(facts.Events).ToValueList(), _log.Observations.Concat(facts.Observations).ToValueList());
    }
    #endregion

    public async Task<DateOnly?> WatchAsync()
    {
        await LookAsync();
        return _wakesOn?.ToDateOnly();
    }

    #region ReceiveReminder
    public Task ReceiveReminder(string reminderName, TickStatus status)
    {
        _wakesOn = null;
        return LookAsync();
    }

    // A day on which the cluster was down is looked at later, but for itself, and once.
    private async Task LookAsync()
    {
        var today = days.Today;
        if (_seen is null)
            await NoticeAsync(today, today, "");
        var next = NextLookAfter(_seen!.Value);
        for (; next <= today; next = NextLookAfter(next.Value))
            await NoticeAsync(next.Value, today, ChangesOn(next.Value));
        await WakeOnAsync(next);
    }

    // The first day after another on which time changes a verdict, or a fact comes into view.
    private LocalDate? NextLookAfter(LocalDate day) => _log.Events.Select(static e => LocalDate.Max(e.On, e.RecordedOn))
        .Concat(_log.Observations.Select(static o => LocalDate.Max(o.On, o.RecordedOn)))
        .Where(inView => inView > day)
        .Cast<LocalDate?>()
        .Append(evaluator.Evaluate(new EvaluationInputs(_plan, _log, day)).NextChange)
        .Min();

    // What time changes about each measure, as it is foreseen on the day before.
    private string ChangesOn(LocalDate day)
    {
        var dayBefore = new EvaluationInputs(_plan, _log, day.PlusDays(-1));
        var changing = evaluator.Evaluate(dayBefore).Measures.Where(m => m.NextChange == day);
        return string.Join('\n', changing.SelectMany(m => evaluator.Forecast(dayBefore, m.Id)
            .Where(f => f.NextChange == day)
            .Select(f => $"{m.Id} {f.Verdict}: {f.Value} → {f.Next}")));
    }

    private async Task NoticeAsync(LocalDate on, LocalDate today, string changes)
    {
        await notices.AddAsync(_plan.Id, on, today, changes, CancellationToken.None);
        _seen = on;
    }

    // The reminder is a row in the database. It comes again after its period until it is set to another day, whatever becomes of the silo.
    private async Task WakeOnAsync(LocalDate? day)
    {
        if (day is null && await this.GetReminder(NextLook) is { } reminder)
            await this.UnregisterReminder(reminder);
        else if (day is { } next && next != _wakesOn)
            await this.RegisterOrUpdateReminder(NextLook, days.Until(next) + OwnMoment, options.Value.RetryAfter);
        _wakesOn = day;
    }

    // All plans that change on a day would wake at one midnight.
    private TimeSpan OwnMoment => options.Value.SpreadOver * (this.GetGrainId().GetUniformHashCode() / (double)uint.MaxValue);
    #endregion
}
