using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using System.Globalization;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class CloseOutRushTests() : RuleTests(RuleIds.CloseOutRush)
{
    private protected override RuleOutcome Passing => Rush(measures: 6, "2018-12-25", closedOut: 3).JudgePlan(RuleId, "2019-01-01");

    private protected override RuleOutcome Failing => Rush(measures: 5, "2018-12-25", closedOut: 3).JudgePlan(RuleId, "2019-01-01");

    [Theory]
    [InlineData("2018-12-24", OutcomeKind.Satisfied)]
    [InlineData("2018-12-25", OutcomeKind.Violated)]
    [InlineData("2018-12-31", OutcomeKind.Violated)]
    [InlineData("2019-01-01", OutcomeKind.Satisfied)]
    public void The_last_seven_days_end_with_the_due_day(string closedOut, OutcomeKind expected)
    {
        Assert.Equal(expected, Rush(measures: 5, closedOut, closedOut: 5).JudgePlan(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void Fewer_than_five_measures_are_no_rush()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Rush(measures: 4, "2018-12-31", closedOut: 4).JudgePlan(RuleId, "2019-01-01").Kind);
    }

    [Fact]
    public void The_day_and_both_counts_are_said()
    {
        Assert.Equal(["2018-12-31 3/5"], Failing.Argument("groups").Texts);
    }

    [Fact]
    public void Several_days_are_listed_in_their_order()
    {
        string[] later = ["1", "2", "3", "4", "5"];
        string[] earlier = ["6", "7", "8", "9", "10"];
        var measures = later.Select(static id => Due(id, "2018-12-31")).Concat(earlier.Select(static id => Due(id, "2018-10-31"))).ToValueList();
        var scenario = (Scenario.LongTerm with { Others = measures })
            .With([.. later.Select(static id => new ClosedOut(id, Scenario.Day("2018-12-31"))), .. earlier.Select(static id => new ClosedOut(id, Scenario.Day("2018-10-31")))]);
        Assert.Equal(["2018-10-31 5/5", "2018-12-31 5/5"], scenario.JudgePlan(RuleId, "2019-01-01").Argument("groups").Texts);

        static Measure Due(string id, string day) => new(id, "完成整治。", new FixedDeadline(Scenario.Day(day)));
    }

    [Fact]
    public void Measures_without_a_due_day_are_not_counted()
    {
        var scenario = Rush(measures: 5, "2018-12-31", closedOut: 5);
        Assert.Equal(OutcomeKind.NotApplicable, (scenario with { Measure = Scenario.LongTerm.Measure }).JudgePlan(RuleId, "2019-01-01").Kind);
    }

    private static Scenario Rush(int measures, string on, int closedOut)
    {
        var ids = Enumerable.Range(1, measures).Select(static i => $"2.1.1.{i.ToString(CultureInfo.InvariantCulture)}").ToList();
        var scenario = Scenario.Fixed with { Others = ids.Skip(1).Select(static id => new Measure(id, "完成整治。", Scenario.Fixed.Measure.Deadline)).ToValueList() };
        return scenario.With([.. ids.Take(closedOut).Select(id => new ClosedOut(id, Scenario.Day(on)))]);
    }
}
