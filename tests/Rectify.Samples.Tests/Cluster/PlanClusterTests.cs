using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Samples.Tracker.Cluster;
using Rectify.Samples.Tracker.Running;

namespace Rectify.Samples.Tests.Cluster;

/// <summary>What is left of a cluster on PostgreSQL of which a silo was killed while it worked.</summary>
public sealed class PlanClusterTests(KilledSilo run) : IClassFixture<KilledSilo>
{
    private const string Missing = "PostgreSQL is not installed.";

    private static readonly LocalDate AsOf = new(2019, 9, 30);

    public static bool IsMissing => PostgresServer.IsMissing;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Skip = Missing, SkipWhen = nameof(IsMissing))]
    public async Task What_was_acknowledged_is_stored_once()
    {
        for (int i = 0; i < KilledSilo.Counties.Count; i++)
        {
            var stored = (await run.Cluster.Store.ReadAsync(KilledSilo.Counties[i].Id, Cancellation)).Events;
            Assert.Equal(KilledSilo.FactsOfEach, stored.Count);
            Assert.Equal(KilledSilo.LogOf(i).ToHashSet(), stored.ToHashSet());
        }

        Assert.InRange(run.AcknowledgedBefore, 1, (KilledSilo.Counties.Count * KilledSilo.FactsOfEach) - 1);
    }

    [Fact(Skip = Missing, SkipWhen = nameof(IsMissing))]
    public async Task Tallies_merged_over_plans_are_those_of_one_evaluation()
    {
        var columns = MeasureColumns.From(KilledSilo.Counties.Select(static (plan, i) => (plan, ProgressLog.Empty.AddRange(KilledSilo.LogOf(i)))), AsOf);
        var expected = new Tally(columns.UnitCount);
        BulkEvaluator.Evaluate(columns, AsOf, [], [], expected);

        var tally = await TrackerClient.TallyAsync(run.Cluster.Grains, KilledSilo.Counties.Select(static p => p.Id), AsOf, Cancellation);

        Assert.Equal(expected, tally);
    }

    [Fact(Skip = Missing, SkipWhen = nameof(IsMissing))]
    public async Task Plans_are_woken_for_each_day_on_which_a_verdict_changes()
    {
        foreach (var plan in run.Watched)
        {
            var notices = await run.Cluster.Notices.ReadAsync(plan.Id, Cancellation);
            Assert.Equal(
                Changes(plan, LocalDate.FromDateOnly(notices[0].On)).Take(KilledSilo.NoticesOfEach),
                notices.Skip(1).Take(KilledSilo.NoticesOfEach).Select(static n => (LocalDate.FromDateOnly(n.On), Sorted(n.Changes.Split('\n')))));
        }
    }

    // With a dead silo a plan is woken late; on a machine that is slow, too.
    [Fact(Skip = Missing, SkipWhen = nameof(IsMissing), Timeout = 60_000)]
    public async Task Plans_are_woken_on_the_day_itself()
    {
        var cancellation = TestContext.Current.CancellationToken;
        bool isOnItsDay = false;
        while (!isOnItsDay)
        {
            foreach (var plan in run.Watched)
            {
                var notices = (await run.Cluster.Notices.ReadAsync(plan.Id, cancellation)).Skip(1).ToList();
                Assert.All(notices, static n => Assert.True(n.SentOn >= n.On));
                isOnItsDay |= notices.Exists(static n => n.SentOn == n.On);
            }

            await Task.Delay(100, cancellation);
        }
    }

    // What one evaluator finds that walks from change to change and compares the days.
    private static IEnumerable<(LocalDate, string)> Changes(RectificationPlan plan, LocalDate from)
    {
        var evaluator = new Evaluator(RuleSet.Default);
        EvaluationInputs On(LocalDate day) => new(plan, ProgressLog.Empty, day);
        for (var day = evaluator.Evaluate(On(from)).NextChange; day is { } on; day = evaluator.Evaluate(On(on)).NextChange)
            yield return (on, Sorted(AssessmentChanges.Between(evaluator, On(on.PlusDays(-1)), On(on)).Select(static c => $"{c.Measure} {c.Verdict}: {c.From} → {c.To}")));
    }

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
