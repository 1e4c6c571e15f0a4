using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Plans;

/// <summary>What a change says of the old edition and of the new.</summary>
public sealed class PlanChangeWordingTests
{
    private static readonly LocalDate Start = new(2019, 1, 1);
    private static readonly LocalDate Due = new(2019, 12, 31);

    private static readonly Measure Open = new("1", "因地制宜推进城乡清洁采暖工程,提高城区清洁取暖率。", deadline: null);

    private static readonly TargetIndicator Heated = new("i1", "清洁取暖率", Comparator.AtLeast, new QuantityTarget(90, "%"));

    private static readonly RecurringDuty Patrol = new("1-d1", "巡查", new Recurrence(1, RecurrencePeriod.Month));

    private static PlanDiff Compare(Measure old, Measure now) =>
        PlanDiff.Compare(new("p", "方案", new LocalDate(2018, 6, 29), [old]), new("p", "方案", new LocalDate(2018, 6, 29), [now]));

    private static PlanChange Change(Measure old, Measure now) => Assert.Single(Assert.Single(Compare(old, now).Changed).Changes);

    private static (string Subject, string? Old, string? New) Words(PlanChange change) => (change.Subject, change.Old, change.New);

    public static TheoryData<Deadline, string> Deadlines() => new()
    {
        { new FixedDeadline(Due), "by 2019-12-31" },
        { new FixedDeadline(Due).StartAtOnce(), "by 2019-12-31, begun at once" },
        { new FixedDeadline(Due).ThenLongTerm(), "by 2019-12-31, then long-term" },
        { new ImmediateDeadline(), "at once" },
        { new LongTermDeadline(), "long-term" },
        { new LongTermDeadline { Start = Start }, "long-term from 2019-01-01" },
        { new StagedDeadline([new DeadlineStage(Start, "一期"), new DeadlineStage(Due, "二期")]), "in stages by 2019-01-01, 2019-12-31" },
        { new PeriodDeadline(Start, Due), "2019-01-01 to 2019-12-31" },
        { new RelativeDeadline(30, DeadlineUnit.Day, "issued"), "30 Day After issued" },
        { new EventDeadline("验收"), "Before 验收" },
    };

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void A_deadline_is_given_in_a_few_words(Deadline deadline, string words) =>
        Assert.Equal(("", null, words), Words(Change(Open, Open with { Deadline = deadline })));

    [Theory]
    [InlineData(true, ChangeDirection.Weakened)]
    [InlineData(false, ChangeDirection.Tightened)]
    public void A_measure_without_a_deadline_asks_for_less(bool isDropped, ChangeDirection direction)
    {
        var dated = Open with { Deadline = new FixedDeadline(Due) };
        var change = isDropped ? Change(dated, Open) : Change(Open, dated);
        Assert.Equal((isDropped ? "by 2019-12-31" : null, isDropped ? null : "by 2019-12-31", direction), (change.Old, change.New, change.Direction));
    }

    [Fact]
    public void A_change_of_the_measure_itself_has_no_subject()
    {
        Assert.Equal(("", "1", "2"), Words(Change(Open, Open with { Id = "2" })));
        Assert.Equal(("", null, "2019-01-01"), Words(Change(Open, Open with { StartsOn = Start })));
        var changes = Assert.Single(Compare(Open, Led("市环保局")).Changed).Changes;
        Assert.Equal(("", null, "市环保局"), Words(Assert.Single(changes, static c => c.Kind == PlanChangeKind.Lead)));
    }

    [Fact]
    public void A_target_says_whether_it_is_approximate_and_less_so_asks_for_more()
    {
        var exact = Open with { Indicators = [Heated] };
        var about = Open with { Indicators = [Heated with { IsApproximate = true }] };

        var weaker = Change(exact, about);
        Assert.Equal(ChangeDirection.Weakened, weaker.Direction);
        Assert.Equal(weaker.Old + " (approximately)", weaker.New);
        Assert.EndsWith("90%", weaker.Old, StringComparison.Ordinal);
        Assert.Equal(ChangeDirection.Tightened, Change(about, exact).Direction);
    }

    [Fact]
    public void A_lower_cap_asks_for_more_and_another_unit_does_not_compare()
    {
        static Measure Capped(decimal value, string unit) =>
            Open with { Indicators = [Heated with { Comparator = Comparator.AtMost, Target = new QuantityTarget(value, unit) }] };

        Assert.Equal(ChangeDirection.Tightened, Change(Capped(40, "%"), Capped(35, "%")).Direction);
        Assert.Equal(ChangeDirection.Weakened, Change(Capped(35, "%"), Capped(40, "%")).Direction);
        Assert.Equal(ChangeDirection.Neutral, Change(Capped(40, "%"), Capped(35, "‰")).Direction);
    }

    [Fact]
    public void A_target_of_another_mode_does_not_compare()
    {
        var raised = Heated with { Mode = IndicatorMode.IncreaseBy, Target = new QuantityTarget(95, "%") };
        Assert.Equal(ChangeDirection.Neutral, Change(Open with { Indicators = [Heated] }, Open with { Indicators = [raised] }).Direction);
    }

    [Fact]
    public void A_duty_says_between_which_days_and_by_whom()
    {
        var old = Open with { Duties = [Patrol] };
        Assert.Equal(("巡查", "… to …", "2019-01-01 to …"), Words(Change(old, Open with { Duties = [Patrol with { From = Start }] })));
        Assert.Equal(("巡查", "… to …", "… to 2019-12-31"), Words(Change(old, Open with { Duties = [Patrol with { Until = Due }] })));
        Assert.Equal(("巡查", "together", "each unit by itself"), Words(Change(old, Open with { Duties = [Patrol with { Each = true }] })));
    }

    [Fact]
    public void A_measure_more_or_less_or_a_changed_one_is_a_difference()
    {
        RectificationPlan one = new("p", "方案", Start, [Open]);
        RectificationPlan none = new("p", "方案", Start, []);

        Assert.False(PlanDiff.Compare(none, one).IsEmpty);
        Assert.False(PlanDiff.Compare(one, none).IsEmpty);
        Assert.False(Compare(Open, Open with { StartsOn = Start }).IsEmpty);
        Assert.Throws<ArgumentNullException>("oldPlan", () => PlanDiff.Compare(null!, one));
        Assert.Throws<ArgumentNullException>("newPlan", () => PlanDiff.Compare(one, null!));
    }

    private static Measure Led(string unit) => Open with { Responsibility = new([new ResponsibilityLink(ResponsibilityRole.Responsible, unit)]) };
}
