using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Plans;

public sealed class RectificationPlanTests
{
    private static readonly LocalDate Issued = new(2018, 6, 29);

    private static Measure Measure(string id) => new(id, "加强监管。", new LongTermDeadline());

    private static TargetIndicator Target(string id) => new(id, "清洁取暖率", Comparator.AtLeast, new QuantityTarget(90, "%"));

    [Fact]
    public void Measures_are_found_by_id()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Measure("1"), Measure("2")]);
        Assert.True(plan.TryGetMeasure("2", out var found));
        Assert.Equal("2", found.Id);
        Assert.False(plan.TryGetMeasure("3", out _));
    }

    [Fact]
    public void Equal_parts_make_equal_plans()
    {
        RectificationPlan Make() => new("p", "方案", Issued, [Measure("1") with { Indicators = [Target("1-i1")] }], [new Goal("g", "目标")]);
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
    }

    [Fact]
    public void A_plan_that_differs_in_any_part_is_another()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Measure("1")]);
        Assert.All<RectificationPlan>(
            [
                plan with { Id = "q" },
                plan with { Title = "清单" },
                plan with { IssuedOn = Issued.PlusDays(1) },
                plan with { Measures = [Measure("2")] },
                plan with { Goals = [new Goal("g", "目标")] },
                plan with { Safeguards = [new Safeguard("s", "组织保障", "加强领导。")] },
                plan with { Problems = [new Problem("q", "问题", ["1"])] },
            ],
            other => Assert.NotEqual(plan, other));
    }

    [Fact]
    public void One_id_for_two_goals_safeguards_or_problems_is_misuse()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Measure("1")]);
        Assert.Throws<ArgumentException>("goals", () => plan with { Goals = [new Goal("g", "目标"), new Goal("g", "另一目标")] });
        Assert.Throws<ArgumentException>("safeguards", () => plan with
        {
            Safeguards = [new Safeguard("s", "组织保障", "甲。"), new Safeguard("s", "资金保障", "乙。")],
        });
        Assert.Throws<ArgumentException>("problems", () => plan with { Problems = [new Problem("q", "问题"), new Problem("q", "另一问题")] });
    }

    [Fact]
    public void One_id_for_a_target_of_a_measure_and_of_a_goal_is_misuse()
    {
        var plan = new RectificationPlan("p", "方案", Issued, [Measure("1") with { Indicators = [Target("x")] }]);
        Assert.Throws<ArgumentException>(() => plan with { Goals = [new Goal("g", "目标", [Target("x")])] });
    }

    [Fact]
    public void One_id_for_two_things_is_misuse()
    {
        Assert.Equal("measures", Assert.Throws<ArgumentException>(static () => new RectificationPlan("p", "方案", Issued, [Measure("1"), Measure("1")])).ParamName);
        Assert.Throws<ArgumentException>(static () => new RectificationPlan("p", "方案", Issued, [Measure("1") with { Indicators = [Target("x")] }, Measure("2") with { Indicators = [Target("x")] }]));
        Assert.Throws<ArgumentException>(static () => Measure("1") with { Indicators = [Target("x"), Target("x")] });
    }

    [Fact]
    public void Problem_names_only_measures_of_the_plan() =>
        Assert.Equal("problems", Assert.Throws<ArgumentException>(static () => new RectificationPlan("p", "方案", Issued, [Measure("1")], problems: [new Problem("q", "问题", ["2"])])).ParamName);

    [Fact]
    public void Blank_names_are_misuse()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(static () => new RectificationPlan(" ", "方案", Issued, [])).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(static () => new RectificationPlan("p", "", Issued, [])).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentException>(static () => new Measure("1", " ", deadline: null)).ParamName);
        Assert.Throws<ArgumentException>("id", static () => new Goal(" ", "目标"));
        Assert.Throws<ArgumentException>("text", static () => new Goal("g", " "));
        Assert.Throws<ArgumentException>("id", static () => new Problem(" ", "问题"));
        Assert.Throws<ArgumentException>("text", static () => new Problem("q", " "));
        Assert.Throws<ArgumentException>("measures", static () => new Problem("q", "问题", ["\ud800"]));
        Assert.Throws<ArgumentException>("measures", static () => new Problem("q", "问题", ["1", "1"]));
        Assert.Throws<ArgumentException>("id", static () => new Safeguard(" ", "组织保障", "加强领导。"));
        Assert.Throws<ArgumentException>("text", static () => new Safeguard("s", "组织保障", " "));
        Assert.Throws<ArgumentException>("id", static () => new RecurringDuty(" ", "巡查", new Recurrence(1, RecurrencePeriod.Month)));
        Assert.Throws<ArgumentException>("text", static () => new RecurringDuty("d", " ", new Recurrence(1, RecurrencePeriod.Month)));
        Assert.Throws<ArgumentNullException>("recurrence", static () => new RecurringDuty("d", "巡查", null!));
        Assert.Throws<ArgumentException>("id", static () => new Milestone(" ", "印发方案", new LongTermDeadline()));
        Assert.Throws<ArgumentException>("text", static () => new Milestone("m", " ", new LongTermDeadline()));
        Assert.Throws<ArgumentNullException>("deadline", static () => new Milestone("m", "印发方案", null!));
    }
}
