using FsCheck.Fluent;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Oracle;

public sealed class OracleProperties
{
    private const int DaysStepped = 60;

    [Fact]
    public void The_evaluator_says_what_a_plain_reading_of_the_design_says() => Check(1000, static world =>
    {
        var naive = Naive(world);
        var rules = RuleSet.Default.WithPolicy(world.Policy);
        var told = Told(world, rules);

        AssertSame(EdgeWorld.Id, world.AsOf, naive.Evaluate(), NaiveVerdicts.From(told.Measures[0], told), "evaluated", static v => v.ToString());
        Assert.Empty(NaiveSilence.BrokenBy(told.Measures[0].Context, rules, naive));
    });

    [Fact]
    public void No_verdict_changes_before_the_next_change() => Check(100, static world =>
    {
        var frozen = world with { Log = KnownTo(world), KnownOn = LocalDate.MaxIsoValue };
        var now = Timeless(Naive(frozen).Evaluate());
        var next = Told(world, RuleSet.Default.WithPolicy(world.Policy)).Measures[0].NextChange;
        var end = LocalDate.Min(next ?? LocalDate.MaxIsoValue, world.AsOf.PlusDays(DaysStepped));

        for (var day = world.AsOf.PlusDays(1); day < end; day = day.PlusDays(1))
            AssertSame(EdgeWorld.Id, world.AsOf, now, Timeless(Naive(frozen with { AsOf = day }).Evaluate()), $"on {Iso(day)}, before the next change on {Iso(next)},", static v => v.ToString());
    });

    private static void Check(int few, Action<EdgeWorld> property) => ManyCases.Check(few, Prop.ForAll(EdgeWorld.Worlds(), property));

    private static NaiveEvaluator Naive(EdgeWorld world) => new(world.Plan, world.Measure, world.Log, world.AsOf, world.KnownOn, world.Policy, world.Directory);

    private static PlanAssessment Told(EdgeWorld world, RuleSet rules) =>
        new Evaluator(rules).Evaluate(new EvaluationInputs(world.Plan, world.Log, world.AsOf) { KnownOn = world.KnownOn, Directory = world.Directory });

    // What is taken back stays in the log beside its retraction, which counts whatever its own day.
    private static ProgressLog KnownTo(EdgeWorld world) => new(
        world.Log.Plan,
        world.Log.Events.Where(e => (e is Retracted || e.On <= world.AsOf) && e.RecordedOn <= world.KnownOn).ToValueList(),
        world.Log.Observations.Where(o => o.On <= world.AsOf && o.RecordedOn <= world.KnownOn).ToValueList());

    // Counts of days and what they count to are no verdicts, nor are the states of milestones, duties and conditions: only what the rules make of them is.
    private static NaiveVerdicts Timeless(NaiveVerdicts verdicts) => verdicts with
    {
        Due = null,
        DaysToDue = null,
        WaitsFor = null,
        SuspendedDays = 0,
        Milestones = default,
        Duties = default,
        CloseOut = default,
        PlanFindings = default,
        Findings = verdicts.Findings.Select(static f => string.Join(' ', f.Split(' ')[..2])).ToValueList(),
    };
}
