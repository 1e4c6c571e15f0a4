using System.Text;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Text.Tests.Plans;

public sealed class SeedDataTests
{
    private static readonly PlanAssessment[] ThroughTheYears =
    [
        .. Enumerable.Range(0, 40).Select(static month => new LocalDate(2018, 6, 30).PlusMonths(month))
            .Select(static day => new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(SeedReading.Result.Plan, Seed.Log, day))),
    ];

    [Fact]
    public void Plan_as_read_is_the_plan_that_was_checked_by_hand() =>
        Assert.Equal(Seed.Plan, SeedReading.Result.Plan);

    [Fact]
    public void Text_of_the_seed_is_kept_byte_for_byte() => Assert.Equal(
        "40054 bytes, 14392 characters", FormattableString.Invariant($"{Seed.Bytes("plan.txt").Length} bytes, {Encoding.UTF8.GetCharCount(Seed.Bytes("plan.txt"))} characters"));

    [Fact]
    public void Example_log_fits_the_plan() => Assert.Empty(Seed.Log.MismatchesWith(SeedReading.Result.Plan));

    [Fact]
    public void Example_log_is_marked_as_one_but_for_the_documented_observation()
    {
        Assert.All(Seed.Log.Events, static e => Assert.False(string.IsNullOrEmpty(e.By)));
        var documented = Seed.Log.Observations.Where(static o => !string.Equals(o.Source, "示例数据", StringComparison.Ordinal));
        Assert.Equal(("2.6.2.1-i1", new LocalDate(2018, 11, 23)), Assert.Single(documented.Select(static o => (o.Indicator, o.On))));
    }

    [Fact]
    public void Example_log_passes_through_every_stage_and_state()
    {
        var measures = ThroughTheYears.SelectMany(static a => a.Measures).ToList();
        AssertAll(measures.Select(static m => m.Stage));
        AssertAll(measures.Select(static m => m.Schedule));
        AssertAll(measures.Select(static m => m.Standing));
        AssertAll(measures.Select(static m => m.Signal));
        AssertAll(measures.SelectMany(static m => m.Indicators).Select(static i => i.State));
        AssertAll(measures.SelectMany(static m => m.Milestones).Select(static m => m.State));
        AssertAll(measures.SelectMany(static m => m.Duties).Select(static d => d.State));
        AssertAll(Seed.Log.Events.Select(static e => e.Type));
        AssertAll(Seed.Log.Events.OfType<Supervised>().Select(static e => e.Kind));
    }

    [Fact]
    public void Example_log_uses_each_way_in_which_a_fact_may_be_told()
    {
        var events = Seed.Log.Events;
        Assert.Contains(events, static e => e is Suspended { Until: null });
        Assert.Contains(events, static e => e is Suspended { Until: not null });
        Assert.Contains(events, static e => e is ProgressReported { Percent: null, Note: not null });
        Assert.Contains(events, static e => e is Relapsed { NewDue: not null });
        Assert.Contains(events, static e => e is Cancelled { Into: not null });
        Assert.Contains(events, static e => e is DayFixed { Measure: null });
        Assert.Contains(events, static e => !e.Evidence.IsEmpty);
        Assert.Contains(ThroughTheYears[^1].Measures, static m => m is { Stage: Stage.Cancelled, Signal: Signal.Blue });
        Assert.Contains(ThroughTheYears.SelectMany(static a => a.Measures), static m => m.SuspendedDays > 0);
        string[] retracted = [.. events.OfType<Retracted>().Select(static e => e.Fact)];
        Assert.Contains(events, e => e.Id is { } id && retracted.Contains(id, StringComparer.Ordinal));
        Assert.Contains(Seed.Log.Observations, o => o.Id is { } id && retracted.Contains(id, StringComparer.Ordinal));
    }

    private static void AssertAll<TEnum>(IEnumerable<TEnum> seen)
        where TEnum : struct, Enum => Assert.Empty(Enum.GetValues<TEnum>().Except(seen));
}
