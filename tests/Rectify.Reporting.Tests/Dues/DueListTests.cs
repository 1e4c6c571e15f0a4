using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Reporting.Dues;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Dues;

public class DueListTests
{
    private static readonly LocalDate Due = new(2019, 6, 30);

    private static readonly RectificationPlan Plan = new("p", "t", new LocalDate(2018, 7, 1),
    [
        new Measure("1", "x", new FixedDeadline(Due))
        {
            Responsibility = new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局")]),
            Milestones = [new Milestone("1-m1", "y", new FixedDeadline(new LocalDate(2019, 3, 31)))],
            Duties = [new RecurringDuty("1-d1", "z", new Recurrence(1, RecurrencePeriod.Quarter))],
        },
    ]);

    [Fact]
    public void The_due_day_itself_is_not_late() => Assert.Equal(0, Assert.Single(On(Due), static i => i.Kind == DueKind.Measure).DaysLate);

    [Fact]
    public void A_day_later_it_is_late() => Assert.Equal(1, Assert.Single(On(Due.PlusDays(1)), static i => i.Kind == DueKind.Measure).DaysLate);

    [Fact]
    public void What_is_completed_is_not_due() => Assert.DoesNotContain(On(Due.PlusDays(1), new Rectified("1", Due)), static i => i.Kind == DueKind.Measure);

    [Fact]
    public void A_relapsed_measure_is_late_since_its_relapse_and_says_so()
    {
        var item = Assert.Single(On(new LocalDate(2020, 1, 11), new Rectified("1", Due), new Relapsed("1", new LocalDate(2020, 1, 1))), static i => i.Kind == DueKind.Measure);
        Assert.Equal((Due, 10), (item.Day, item.DaysLate));
        Assert.Equal(("relapsed, late from 2020-01-01", "反弹，自2020-01-01起计逾期"), (item.State.English, item.State.Chinese));
    }

    [Fact]
    public void Where_the_days_late_count_from_the_due_day_the_state_is_the_stage_alone() =>
        Assert.Equal("not started", Assert.Single(On(Due.PlusDays(3)), static i => i.Kind == DueKind.Measure).State.English);

    [Fact]
    public void A_milestone_that_was_reached_is_not_due()
    {
        Assert.Contains(On(Due), static i => i is { Kind: DueKind.Milestone, DaysLate: 91 });
        Assert.DoesNotContain(On(Due, new MilestoneReached("1", new LocalDate(2019, 3, 1), "1-m1")), static i => i.Kind == DueKind.Milestone);
    }

    [Fact]
    public void A_duty_is_due_by_the_end_of_its_window_until_it_is_performed()
    {
        var asOf = new LocalDate(2019, 5, 15);
        Assert.Contains(On(asOf), i => i is { Kind: DueKind.Duty, DaysLate: < 0 } && i.Day == Due);
        Assert.DoesNotContain(On(asOf, new DutyPerformed("1", new LocalDate(2019, 4, 2), "1-d1")), static i => i is { Kind: DueKind.Duty, DaysLate: <= 0 });
    }

    [Fact]
    public void An_order_is_due_until_it_is_answered()
    {
        var asOf = new LocalDate(2019, 5, 15);
        var order = new OrderIssued("1", new LocalDate(2019, 5, 1), "o", new LocalDate(2019, 5, 10));
        Assert.Equal(5, Assert.Single(On(asOf, order), static i => i.Kind == DueKind.Answer).DaysLate);
        Assert.DoesNotContain(On(asOf, order, new OrderAnswered("1", new LocalDate(2019, 5, 14), "o")), static i => i.Kind == DueKind.Answer);
    }

    [Fact]
    public void What_is_closed_out_is_to_be_looked_back_at()
    {
        var items = On(Due, new ClosedOut("1", new LocalDate(2019, 5, 1)));
        Assert.Equal(DueKind.LookBack, Assert.Single(items).Kind);
    }

    [Fact]
    public void What_is_cancelled_asks_for_nothing() => Assert.Empty(On(Due, new Cancelled("1", new LocalDate(2019, 5, 1))));

    [Fact]
    public void Of_a_unit_only_its_own() => Assert.Empty(new DueList(Evaluate(Due)).Of("市环保局"));

    private static DueItem[] On(LocalDate asOf, params ProgressEvent[] facts) => [.. new DueList(Evaluate(asOf, facts)).Of(unit: null)];

    private static PlanAssessment Evaluate(LocalDate asOf, params ProgressEvent[] facts) =>
        new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Plan, new ProgressLog("p", [.. facts]), asOf));
}
