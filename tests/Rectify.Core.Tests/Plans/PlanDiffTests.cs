using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Plans;

public sealed class PlanDiffTests
{
    private const string Heating = "因地制宜推进城乡清洁采暖工程,提高城区清洁取暖率。";
    private const string Water = "持续推进黑臭水体治理,实现长治久清目标。";

    private static RectificationPlan Plan(params Measure[] measures) => new("p", "方案", new LocalDate(2018, 6, 29), measures.ToValueList());

    private static Measure Measure(string id, string text, int year = 2019) => new(id, text, new FixedDeadline(new LocalDate(year, 12, 31), DeadlinePrecision.Year));

    private static TargetIndicator Target(decimal value, Comparator comparator = Comparator.AtLeast, IndicatorMode mode = IndicatorMode.Reach) =>
        new("i1", "清洁取暖率", comparator, new QuantityTarget(value, "%"), mode) { By = new LocalDate(2019, 12, 31) };

    private static PlanChange Only(PlanDiff diff) => Assert.Single(Assert.Single(diff.Changed).Changes);

    [Fact]
    public void Same_plan_does_not_differ() => Assert.True(PlanDiff.Compare(Plan(Measure("1", Heating)), Plan(Measure("1", Heating))).IsEmpty);

    [Fact]
    public void Other_words_for_the_same_deadline_are_no_change()
    {
        var old = new Measure("1", Heating, new FixedDeadline(new LocalDate(2019, 12, 31)) { Text = "2019年年底" });
        Assert.True(PlanDiff.Compare(Plan(old), Plan(Measure("1", Heating))).IsEmpty);
    }

    [Fact]
    public void Measure_that_moved_is_recognised_by_its_words()
    {
        var diff = PlanDiff.Compare(Plan(Measure("1", Heating)), Plan(Measure("1", Water), Measure("2", Heating)));
        Assert.Equal(("1", "2"), (Assert.Single(diff.Changed).Old.Id, diff.Changed[0].New.Id));
        Assert.Equal((PlanChangeKind.Renumbered, "1", "2", ChangeDirection.Neutral), (Only(diff).Kind, Only(diff).Old, Only(diff).New, Only(diff).Direction));
        Assert.Equal("1", Assert.Single(diff.Added).Id);
        Assert.Empty(diff.Dropped);
    }

    [Fact]
    public void Measure_with_other_words_under_an_old_id_is_another_measure()
    {
        var diff = PlanDiff.Compare(Plan(Measure("1", Heating)), Plan(Measure("1", Water)));
        Assert.Equal((1, 1, 0), (diff.Added.Count, diff.Dropped.Count, diff.Changed.Count));
    }

    [Theory]
    [InlineData(2020, ChangeDirection.Weakened)]
    [InlineData(2018, ChangeDirection.Tightened)]
    public void Later_deadline_asks_for_less(int year, ChangeDirection direction)
    {
        var change = Only(PlanDiff.Compare(Plan(Measure("1", Heating)), Plan(Measure("1", Heating, year))));
        Assert.Equal((PlanChangeKind.Deadline, direction), (change.Kind, change.Direction));
    }

    [Fact]
    public void Dropping_what_was_to_be_kept_up_asks_for_less()
    {
        var kept = new Measure("1", Heating, new FixedDeadline(new LocalDate(2019, 12, 31)).ThenLongTerm());
        Assert.Equal(ChangeDirection.Weakened, Only(PlanDiff.Compare(Plan(kept), Plan(Measure("1", Heating)))).Direction);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, 91, ChangeDirection.Tightened)]
    [InlineData(Comparator.AtLeast, 89, ChangeDirection.Weakened)]
    [InlineData(Comparator.MoreThan, 90, ChangeDirection.Tightened)]
    [InlineData(Comparator.Approximately, 90, ChangeDirection.Weakened)]
    [InlineData(Comparator.AtMost, 95, ChangeDirection.Neutral)]
    public void Target_at_least_90_against_another(Comparator comparator, int value, ChangeDirection direction)
    {
        var diff = PlanDiff.Compare(
            Plan(Measure("1", Heating) with { Indicators = [Target(90)] }),
            Plan(Measure("1", Heating) with { Indicators = [Target(value, comparator)] }));
        Assert.Equal((PlanChangeKind.TargetValue, direction), (Only(diff).Kind, Only(diff).Direction));
    }

    [Fact]
    public void Larger_cap_asks_for_less_and_a_larger_fall_for_more()
    {
        PlanChange Change(TargetIndicator old, TargetIndicator now) => Only(PlanDiff.Compare(
            Plan(Measure("1", Heating) with { Indicators = [old] }), Plan(Measure("1", Heating) with { Indicators = [now] })));
        Assert.Equal(ChangeDirection.Weakened, Change(Target(35, Comparator.AtMost), Target(40, Comparator.AtMost)).Direction);
        Assert.Equal(ChangeDirection.Tightened, Change(Target(15, mode: IndicatorMode.DecreaseBy), Target(18, mode: IndicatorMode.DecreaseBy)).Direction);
    }

    [Fact]
    public void Dropped_target_and_aim_instead_of_duty_ask_for_less()
    {
        var old = Measure("1", Heating) with { Indicators = [Target(90)] };
        Assert.Equal(PlanChangeKind.TargetDropped, Only(PlanDiff.Compare(Plan(old), Plan(Measure("1", Heating)))).Kind);
        var aim = Measure("1", Heating) with { Indicators = [Target(90) with { Modality = Modality.Aspirational }] };
        Assert.Equal(ChangeDirection.Weakened, Only(PlanDiff.Compare(Plan(old), Plan(aim))).Direction);
    }

    [Fact]
    public void Units_and_the_lead_are_compared()
    {
        Measure With(params string[] units) => Measure("1", Heating) with
        {
            Responsibility = new(units.Select(u => new ResponsibilityLink(ResponsibilityRole.Responsible, u)).ToValueList()),
        };
        var changes = Assert.Single(PlanDiff.Compare(Plan(With("市环保局", "市发改委")), Plan(With("市发改委", "市住建局"))).Changed).Changes;
        Assert.Equal([PlanChangeKind.UnitRemoved, PlanChangeKind.UnitAdded, PlanChangeKind.Lead], changes.Select(static c => c.Kind));
    }

    [Fact]
    public void Duty_that_recurs_less_often_asks_for_less()
    {
        Measure With(RecurrencePeriod per) => Measure("1", Heating) with { Duties = [new RecurringDuty("1-d1", "研究环保议题", new Recurrence(1, per))] };
        Assert.Equal(ChangeDirection.Weakened, Only(PlanDiff.Compare(Plan(With(RecurrencePeriod.Quarter)), Plan(With(RecurrencePeriod.Year)))).Direction);
    }

    [Fact]
    public void A_milestone_added_dropped_moved_or_made_an_aim_is_told_with_its_direction()
    {
        Milestone On(int month, Modality modality = Modality.Binding) => new("1-m1", "印发清洁采暖方案", new FixedDeadline(new LocalDate(2019, month, 1))) { Modality = modality };
        PlanChange Change(Milestone? old, Milestone? now) => Only(PlanDiff.Compare(Plan(WithMilestone(old)), Plan(WithMilestone(now))));

        Assert.Equal((PlanChangeKind.MilestoneAdded, ChangeDirection.Tightened), KindOf(Change(null, On(5))));
        Assert.Equal((PlanChangeKind.MilestoneDropped, ChangeDirection.Weakened), KindOf(Change(On(5), null)));
        Assert.Equal((PlanChangeKind.MilestoneDay, ChangeDirection.Weakened), KindOf(Change(On(5), On(6))));
        Assert.Equal((PlanChangeKind.MilestoneDay, ChangeDirection.Tightened), KindOf(Change(On(5), On(4))));
        Assert.Equal((PlanChangeKind.MilestoneModality, ChangeDirection.Weakened), KindOf(Change(On(5), On(5, Modality.Aspirational))));
        Assert.Equal((PlanChangeKind.MilestoneModality, ChangeDirection.Tightened), KindOf(Change(On(5, Modality.Aspirational), On(5))));

        Measure WithMilestone(Milestone? milestone) => Measure("1", Heating) with { Milestones = milestone is null ? default : [milestone] };
    }

    [Fact]
    public void A_duty_added_dropped_or_made_more_frequent_is_told_with_its_direction()
    {
        RecurringDuty Of(int atLeast, RecurrencePeriod per) => new("1-d1", "研究环保议题", new Recurrence(atLeast, per));
        PlanChange Change(RecurringDuty? old, RecurringDuty? now) => Only(PlanDiff.Compare(Plan(WithDuty(old)), Plan(WithDuty(now))));

        Assert.Equal((PlanChangeKind.DutyAdded, ChangeDirection.Tightened), KindOf(Change(null, Of(1, RecurrencePeriod.Year))));
        Assert.Equal((PlanChangeKind.DutyDropped, ChangeDirection.Weakened), KindOf(Change(Of(1, RecurrencePeriod.Year), null)));
        Assert.Equal((PlanChangeKind.DutyFrequency, ChangeDirection.Tightened), KindOf(Change(Of(1, RecurrencePeriod.Month), Of(2, RecurrencePeriod.Month))));
        Assert.Equal((PlanChangeKind.DutyFrequency, ChangeDirection.Tightened), KindOf(Change(Of(1, RecurrencePeriod.HalfYear), Of(1, RecurrencePeriod.Week))));
        Assert.Equal((PlanChangeKind.DutyFrequency, ChangeDirection.Neutral), KindOf(Change(Of(4, RecurrencePeriod.Year), Of(1, RecurrencePeriod.Quarter))));
        Assert.Equal((PlanChangeKind.DutyFrequency, ChangeDirection.Weakened), KindOf(Change(Of(1, RecurrencePeriod.Year), Of(1, RecurrencePeriod.Unspecified))));

        Measure WithDuty(RecurringDuty? duty) => Measure("1", Heating) with { Duties = duty is null ? default : [duty] };
    }

    [Fact]
    public void A_target_added_or_moved_is_told_with_its_direction()
    {
        PlanChange Change(TargetIndicator? old, TargetIndicator? now) => Only(PlanDiff.Compare(Plan(WithTarget(old)), Plan(WithTarget(now))));

        Assert.Equal((PlanChangeKind.TargetAdded, ChangeDirection.Tightened), KindOf(Change(null, Target(90))));
        Assert.Equal((PlanChangeKind.TargetDay, ChangeDirection.Weakened), KindOf(Change(Target(90), Target(90) with { By = new LocalDate(2020, 12, 31) })));
        Assert.Equal((PlanChangeKind.TargetDay, ChangeDirection.Tightened), KindOf(Change(Target(90), Target(90) with { By = new LocalDate(2018, 12, 31) })));
        Assert.Equal((PlanChangeKind.TargetDay, ChangeDirection.Weakened), KindOf(Change(Target(90), Target(90) with { By = null })));
        Assert.Equal((PlanChangeKind.TargetDay, ChangeDirection.Tightened), KindOf(Change(Target(90) with { By = null }, Target(90))));
        Assert.Equal((PlanChangeKind.TargetModality, ChangeDirection.Tightened), KindOf(Change(Target(90) with { Modality = Modality.Aspirational }, Target(90))));

        Measure WithTarget(TargetIndicator? target) => Measure("1", Heating) with { Indicators = target is null ? default : [target] };
    }

    private static (PlanChangeKind, ChangeDirection) KindOf(PlanChange change) => (change.Kind, change.Direction);

    public static TheoryData<Measure, Measure, PlanChangeKind, ChangeDirection> NewMembers()
    {
        var measure = Measure("1", Heating);
        var day = new LocalDate(2019, 1, 1);
        var duty = new RecurringDuty("1-d1", "巡查", new Recurrence(1, RecurrencePeriod.Month));
        return new()
        {
            { measure, measure with { StartsOn = day }, PlanChangeKind.Start, ChangeDirection.Neutral },
            { measure, measure with { Deadline = measure.Deadline!.StartAtOnce() }, PlanChangeKind.Deadline, ChangeDirection.Tightened },
            { measure with { Deadline = measure.Deadline!.StartAtOnce() }, measure, PlanChangeKind.Deadline, ChangeDirection.Weakened },
            { measure with { Deadline = measure.Deadline.StartAtOnce() }, measure with { Deadline = measure.Deadline.ThenLongTerm() }, PlanChangeKind.Deadline, ChangeDirection.Neutral },
            { measure with { Indicators = [Target(5)] }, measure with { Indicators = [Target(5) with { Per = RecurrencePeriod.Year }] }, PlanChangeKind.TargetWindow, ChangeDirection.Tightened },
            {
                measure with { Indicators = [Target(5) with { Per = RecurrencePeriod.Month }] },
                measure with { Indicators = [Target(5) with { Per = RecurrencePeriod.Quarter }] },
                PlanChangeKind.TargetWindow,
                ChangeDirection.Weakened
            },
            { measure with { Duties = [duty] }, measure with { Duties = [duty with { Until = day }] }, PlanChangeKind.DutyDays, ChangeDirection.Neutral },
            { measure with { Duties = [duty with { From = day }] }, measure with { Duties = [duty] }, PlanChangeKind.DutyDays, ChangeDirection.Neutral },
            { measure with { Duties = [duty] }, measure with { Duties = [duty with { Each = true }] }, PlanChangeKind.DutyScope, ChangeDirection.Tightened },
        };
    }

    [Theory]
    [MemberData(nameof(NewMembers))]
    public void Starts_windows_and_scopes_are_compared(Measure old, Measure now, PlanChangeKind kind, ChangeDirection direction)
    {
        var change = Only(PlanDiff.Compare(Plan(old), Plan(now)));
        Assert.Equal((kind, direction), (change.Kind, change.Direction));
    }

    [Fact]
    public void Leaders_are_compared_by_name()
    {
        static Measure Led(string leader) => Measure("1", Heating) with
        {
            Responsibility = new([new ResponsibilityLink(ResponsibilityRole.Overseeing, unit: null, printedPrincipal: new Principal(leader))]),
        };
        var changes = Assert.Single(PlanDiff.Compare(Plan(Led("张某")), Plan(Led("李某"))).Changed).Changes;
        Assert.Equal([(PlanChangeKind.UnitRemoved, "张某"), (PlanChangeKind.UnitAdded, "李某")], changes.Select(static c => (c.Kind, c.Subject)));
    }
}
