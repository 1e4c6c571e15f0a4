using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Extensions;
using Rectify.Evaluation;
using Rectify.Samples.Tracker.Storage;

namespace Rectify.Samples.Tests.Background;

/// <summary>Tells what changed about a plan: when a day begins on which a verdict changes, and when a fact comes in. It does not poll.</summary>
/// <remarks>A day is a calendar day in China: it begins at midnight in Shanghai, wherever the server stands.</remarks>
internal sealed class DueWatch(string plan, TrackerStore store, Evaluator evaluator, TimeProvider clock) : BackgroundService
{
    // A timer takes no more than some 49 days; woken before its time, the watch looks, finds nothing, and sleeps on.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(30);

    private readonly DateTimeZone _china = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private readonly Channel<bool> _wakings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Channel<PlanAssessment> _assessments = Channel.CreateUnbounded<PlanAssessment>();

    /// <summary>Every assessment made, in order.</summary>
    public ChannelReader<PlanAssessment> Assessments => _assessments.Reader;

    /// <summary>To be called when a fact was stored.</summary>
    public void FactsChanged() => _wakings.Writer.TryWrite(true);

    #region Execute
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = clock.CreateTimer(_ => FactsChanged(), state: null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        await foreach (bool _ in _wakings.Reader.ReadAllAsync(stoppingToken))
        {
            var now = await AssessAsync(stoppingToken);
            timer.Change(now.NextChange is { } day ? UntilStartOf(day) : LongestSleep, Timeout.InfiniteTimeSpan);
            await _assessments.Writer.WriteAsync(now, stoppingToken);
        }
    }

    private async Task<PlanAssessment> AssessAsync(CancellationToken cancellation)
    {
        var today = clock.GetUtcNow().ToInstant().InZone(_china).Date;
        var found = await store.FindPlanAsync(plan, cancellation) ?? throw new InvalidOperationException($"There is no plan '{plan}'.");
        return evaluator.Evaluate(new EvaluationInputs(found, await store.ReadAsync(plan, cancellation), today));
    }

    private TimeSpan UntilStartOf(LocalDate day)
    {
        var wait = _china.AtStartOfDay(day).ToDateTimeOffset() - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestSleep ? LongestSleep : wait;
    }
    #endregion
}
