using System.Text;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Text.Tests.Plans;

public sealed class SeedDataTests
{
    private static readonly ProgressLog Log = RectifyJson.ReadProgress(Seed.Bytes("progress.json")).Value;

    private static readonly PlanAssessment[] ThroughTheYears =
    [
        .. Enumerable.Range(0, 40).Select(static month => new LocalDate(2018, 6, 30).PlusMonths(month))
            .Select(static day => new Evaluator(RuleSet.Default).Evaluate(Seed.Read.Plan, Log, day)),
    ];

    [Fact]
    public void Plan_as_read_is_the_plan_that_was_checked_by_hand() =>
        Assert.Equal(RectifyJson.ReadPlan(Seed.Bytes("plan.json")).Value, Seed.Read.Plan);

    [Fact]
    public void Text_of_the_seed_is_kept_byte_for_byte() => Assert.Equal(
        "40054 bytes, 14392 characters", FormattableString.Invariant($"{Seed.Bytes("plan.txt").Length} bytes, {Encoding.UTF8.GetCharCount(Seed.Bytes("plan.txt"))} characters"));

    [Fact]
    public void Example_log_fits_the_plan() => Assert.Empty(Log.MismatchesWith(Seed.Read.Plan));

    [Fact]
    public void Example_log_is_marked_as_one_but_for_the_documented_observation()
    {
        Assert.All(Log.Events, static e => Assert.False(string.IsNullOrEmpty(e.By)));
        var documented = Log.Observations.Where(static o => !string.Equals(o.Source, "示例数据", StringComparison.Ordinal));
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
        AssertAll(Log.Events.Select(static e => e.Type));
        AssertAll(Log.Events.OfType<Supervised>().Select(static e => e.Kind));
    }

    private static void AssertAll<TEnum>(IEnumerable<TEnum> seen)
        where TEnum : struct, Enum => Assert.Empty(Enum.GetValues<TEnum>().Except(seen));
}
