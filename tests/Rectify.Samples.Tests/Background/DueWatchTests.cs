using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Samples.Tracker.Storage;
using Rectify.Samples.Tests.Storage;

namespace Rectify.Samples.Tests.Background;

public sealed class DueWatchTests : IAsyncLifetime
{
    // Due on 31 August: the only verdict that time changes is that it is overdue on 1 September.
    private static readonly RectificationPlan Plan = new("p", "方案", new(2018, 7, 1), [new Measure("1", "完成整改。", new FixedDeadline(new(2018, 8, 31)))]);

    private static readonly RuleSet Rules = RuleSet.Default.Without(RuleIds.DueSoon);

    private readonly DatabaseFile _file = new();
    private readonly FakeTimeProvider _clock = new(Shanghai(2018, 8, 1, 12));
    private ServiceProvider _services = null!;
    private TrackerStore _store = null!;
    private DueWatch _watch = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _services = new ServiceCollection().AddTrackerStorage(_file.Path).BuildServiceProvider();
        await _services.CreateTrackerTablesAsync(Cancellation);
        _store = _services.GetRequiredService<TrackerStore>();
        await _store.SavePlanAsync(Plan, Cancellation);
        _watch = new DueWatch("p", _store, new Evaluator(Rules), _clock);
        await _watch.StartAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _watch.StopAsync(CancellationToken.None);
        _watch.Dispose();
        await _services.DisposeAsync();
        _file.Dispose();
    }

    [Fact]
    public async Task The_plan_is_assessed_at_once_for_the_day_in_China()
    {
        var first = await NextAsync();

        Assert.Equal(new LocalDate(2018, 8, 1), first.AsOf);
        Assert.Equal(new LocalDate(2018, 9, 1), first.NextChange);
    }

    [Fact]
    public async Task It_sleeps_to_the_midnight_in_China_that_begins_the_day_of_change()
    {
        await NextAsync();
        _clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(new LocalDate(2018, 8, 31), (await NextAsync()).AsOf);
        _clock.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(1));

        var woken = await NextAsync();

        Assert.Equal(new DateTimeOffset(2018, 8, 31, 16, 0, 0, TimeSpan.Zero), _clock.GetUtcNow());
        Assert.Equal(new LocalDate(2018, 9, 1), woken.AsOf);
        Assert.Equal(ScheduleStatus.Overdue, woken.Measures[0].Schedule);
    }

    [Fact]
    public async Task A_new_fact_wakes_it_before_the_time()
    {
        await NextAsync();
        await _store.AppendAsync("p", "1", ProgressLog.Empty.Add(new Rectified("1", new(2018, 8, 1))), Cancellation);
        _watch.FactsChanged();

        var woken = await NextAsync();

        Assert.Equal((new LocalDate(2018, 8, 1), Stage.Rectified), (woken.AsOf, woken.Measures[0].Stage));
    }

    private static DateTimeOffset Shanghai(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, TimeSpan.FromHours(8));

    private ValueTask<PlanAssessment> NextAsync() => _watch.Assessments.ReadAsync(Cancellation);
}
