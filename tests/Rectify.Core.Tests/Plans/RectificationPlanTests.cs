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
    }
}
