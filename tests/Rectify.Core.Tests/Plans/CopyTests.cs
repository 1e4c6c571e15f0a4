using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Plans;

/// <summary>A copy with changes is checked as a new value is.</summary>
public sealed class CopyTests
{
    private static readonly LocalDate Day = new(2020, 6, 30);

    private static readonly TargetIndicator Target = new("1-i1", "达标率", Comparator.AtLeast, new QuantityTarget(90, "%"));

    private static readonly Measure Measure = new("1", "整治。", new FixedDeadline(Day)) { Indicators = [Target] };

    private static readonly RectificationPlan Plan = new("p", "方案", Day, [Measure], problems: [new Problem("q", "问题", ["1"])]);

    [Fact]
    public void A_measure_takes_another_id_text_deadline_start_and_labels()
    {
        var copy = Measure with { Id = "2", Text = "关停。", Deadline = null, StartsOn = Day, Label = "(三)", Labels = ["重大"] };
        Assert.Equal(("2", "关停。", null, Day, "(三)"), (copy.Id, copy.Text, copy.Deadline, copy.StartsOn, copy.Label));
        Assert.Equal(Measure.Indicators, copy.Indicators);
        Assert.Throws<ArgumentException>("id", static () => Measure with { Id = " " });
        Assert.Throws<ArgumentException>("text", static () => Measure with { Text = "" });
        Assert.Throws<ArgumentException>(static () => Measure with { Label = " " });
        Assert.Throws<ArgumentException>(static () => Measure with { Indicators = [Target, Target] });
    }

    [Fact]
    public void A_plan_finds_the_measures_of_its_copy()
    {
        var copy = Plan with { Measures = Plan.Measures.Add(Measure with { Id = "2", Indicators = default }) };
        Assert.True(copy.TryGetMeasure("2", out _));
        Assert.False(Plan.TryGetMeasure("2", out _));
        Assert.Equal("q", Assert.Single(copy.Problems).Id);
    }

    [Fact]
    public void A_plan_keeps_its_parts_in_step()
    {
        Assert.Throws<ArgumentException>("problems", static () => Plan with { Measures = default });
        Assert.Throws<ArgumentException>("problems", static () => Plan with { Problems = [new Problem("q", "问题", ["2"])] });
        Assert.Throws<ArgumentException>("measures", static () => Plan with { Goals = [new Goal("g", "目标", [Target])] });
        Assert.Throws<ArgumentException>("measures", static () => Plan with { Problems = [new Problem("q", "问题") { Indicators = [Target] }] });
        Assert.Throws<ArgumentException>("measures", static () => Plan with { Safeguards = [new Safeguard("s", "", "调度。") { Duties = [new RecurringDuty("1-i1", "调度", new Recurrence(1, RecurrencePeriod.Week))] }] });
        Assert.Throws<ArgumentException>("title", static () => Plan with { Title = " " });
        Assert.Equal(Plan, Plan with { Problems = default } with { Measures = default } with { Measures = Plan.Measures } with { Problems = Plan.Problems });
    }

    [Fact]
    public void A_target_is_a_level_or_a_change()
    {
        Assert.Throws<ArgumentException>("target", static () => Target with { Mode = IndicatorMode.IncreaseBy, Target = new LevelTarget("Ⅲ类") });
        var level = Target with { Target = new LevelTarget("Ⅲ类") };
        Assert.Throws<ArgumentException>("target", () => level with { Mode = IndicatorMode.DecreaseBy });
        Assert.Equal(IndicatorMode.Maintain, (level with { Mode = IndicatorMode.Maintain }).Mode);
        Assert.Throws<ArgumentNullException>("target", static () => Target with { Target = null! });
    }

    [Fact]
    public void A_target_recurs_in_a_window_of_the_calendar()
    {
        Assert.Equal(RecurrencePeriod.Year, (Target with { Per = RecurrencePeriod.Year }).Per);
        Assert.Throws<ArgumentOutOfRangeException>("per", static () => Target with { Per = RecurrencePeriod.Unspecified });
        Assert.Throws<ArgumentOutOfRangeException>("per", static () => Target with { Per = (RecurrencePeriod)9 });
    }

    [Fact]
    public void A_duty_does_not_end_before_it_begins()
    {
        var duty = new RecurringDuty("1-d1", "巡查", new Recurrence(1, RecurrencePeriod.Month)) { From = Day, Until = Day, Each = true };
        Assert.Equal(Day, duty.Until);
        Assert.Throws<ArgumentOutOfRangeException>(() => duty with { Until = Day.PlusDays(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => duty with { From = Day.PlusDays(1) });
        Assert.Equal(Day.PlusDays(1), (duty with { Until = null, From = Day.PlusDays(1) }).From);
    }

    [Fact]
    public void A_deadline_takes_another_day_of_its_kind()
    {
        var period = new PeriodDeadline(Day, Day.PlusDays(10)) { Text = "期间" };
        Assert.Equal(new PeriodDeadline(Day, Day.PlusDays(5)) { Text = "期间" }, period with { Due = Day.PlusDays(5) });
        Assert.Throws<ArgumentOutOfRangeException>(() => period with { Due = Day.PlusDays(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => period with { Start = Day.PlusDays(11) });
        Assert.Throws<ArgumentException>("stages", static () => new StagedDeadline([new DeadlineStage(Day, "一")]) with { Stages = default });
        Assert.Equal(Day, (new FixedDeadline(Day.PlusDays(1)) with { Due = Day }).Due);
    }

    [Fact]
    public void A_leader_needs_a_name_and_no_unit()
    {
        var leader = new ResponsibilityLink(ResponsibilityRole.Overseeing, unit: null, printedPrincipal: new Principal("副市长"));
        Assert.Equal(("副市长", null), (leader.Name, leader.DerivedPrincipalBy(PrincipalForm.Official)?.Title));
        Assert.Equal("副市长", new ResponsibilityLink(ResponsibilityRole.Overseeing, "市政府", printedPrincipal: new Principal("副市长")).Name);
        Assert.Throws<ArgumentNullException>("printedPrincipal", static () => new ResponsibilityLink(ResponsibilityRole.Overseeing, "市政府"));
        Assert.Throws<ArgumentNullException>("unit", static () => new ResponsibilityLink(ResponsibilityRole.Responsible, unit: null, printedPrincipal: new Principal("副市长")));
        Assert.Throws<ArgumentException>("isCollective", static () => new ResponsibilityLink(ResponsibilityRole.Overseeing, unit: null, isCollective: true, new Principal("副市长")));
        var chain = new ResponsibilityChain([leader, new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局")]);
        Assert.Equal(["市水务局"], chain.Units);
        Assert.Equal("市水务局", chain.Lead?.Unit);
        Assert.Equal("市水务局", Assert.Single(chain.Accountable).Unit);
    }
}
