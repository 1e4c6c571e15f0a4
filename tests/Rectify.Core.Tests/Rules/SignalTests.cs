using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules;

public sealed class SignalTests
{
    private static readonly Scenario Reported = Scenario.Fixed.Started("2018-07-02").Reported("2018-11-30", 80);

    [Theory]
    [InlineData("2018-11-30", Signal.Green)]
    [InlineData("2018-12-01", Signal.Yellow)]
    [InlineData("2019-01-01", Signal.Red)]
    public void By_default_a_warning_is_yellow_and_an_error_red(string asOf, Signal expected)
    {
        Assert.Equal(expected, Reported.Evaluate(asOf).Measures[0].Signal);
    }

    [Fact]
    public void By_default_what_cannot_be_told_is_grey_and_what_is_closed_out_blue()
    {
        Assert.Equal(Signal.Grey, Scenario.Fixed.Evaluate("2018-08-01").Measures[0].Signal);
        var closedOut = Reported.Rectified("2018-12-01").Accepted("2018-12-02", "市督查室").ClosedOut("2018-12-03");
        Assert.Equal(Signal.Blue, closedOut.Evaluate("2018-12-03").Measures[0].Signal);
        Assert.Equal(Signal.Blue, closedOut.Published("2018-12-04").Evaluate("2018-12-04").Measures[0].Signal);
    }

    [Fact]
    public void By_default_what_cannot_be_told_yet_is_green()
    {
        Assert.Equal(Signal.Green, Scenario.Fixed.Evaluate("2018-07-29").Measures[0].Signal);
        Assert.Equal(Signal.Grey, Scenario.Fixed.Evaluate("2018-07-30").Measures[0].Signal);
    }

    [Fact]
    public void By_default_what_is_wrong_with_the_paper_does_not_colour()
    {
        // No responsible unit is an error, and a unit without a successor another; a unit unknown to the directory is a warning.
        var nobody = Reported with { Measure = Reported.Measure with { Responsibility = ResponsibilityChain.Empty } };
        Assert.NotNull(nobody.Evaluate("2018-11-30").Measures[0].Finding(RuleIds.MissingResponsibleUnit));
        Assert.Equal(Signal.Green, nobody.Evaluate("2018-11-30").Measures[0].Signal);
        var unknown = Reported.With(new ResponsibilityLink(ResponsibilityRole.Responsible, "市水利局")) with { Directory = OrganizationDirectory.Create([new OrganizationUnit("water", "市水务局")]) };
        Assert.NotNull(unknown.Evaluate("2018-11-30").Measures[0].Finding(RuleIds.UnitUnknown));
        Assert.Equal(Signal.Green, unknown.Evaluate("2018-11-30").Measures[0].Signal);
    }

    [Fact]
    public void A_line_may_name_a_rule_about_the_paper_by_its_id()
    {
        var policy = EvaluationPolicy.Default with { Signals = new SignalPolicy([new(Signal.Red) { ViolatedRules = [RuleIds.MissingResponsibleUnit] }]) };
        var nobody = Reported with { Measure = Reported.Measure with { Responsibility = ResponsibilityChain.Empty }, Policy = policy };
        Assert.Equal(Signal.Red, nobody.Evaluate("2018-11-30").Measures[0].Signal);
    }

    [Fact]
    public void A_rule_that_fails_is_grey_whatever_its_category_and_severity()
    {
        var broken = new BrokenRule();
        Assert.Equal(Signal.Grey, Reported.Evaluate(RuleSet.Default.With(broken), "2018-11-30").Measures[0].Signal);
        Assert.Equal(Signal.Red, Reported.Evaluate(RuleSet.Default.With(broken), "2019-01-01").Measures[0].Signal);
    }

    [Fact]
    public void A_cancelled_measure_is_blue_and_yellow_where_its_cancellation_is_not_in_order()
    {
        Assert.Equal(Signal.Blue, Reported.Cancelled("2018-12-01").Evaluate("2019-03-01").Measures[0].Signal);
        Assert.Equal(Signal.Yellow, Reported.Cancelled("2018-12-01", approvedBy: null).Evaluate("2019-03-01").Measures[0].Signal);
        Assert.Equal(Signal.Yellow, Reported.Cancelled("2018-12-01").Rectified("2018-12-05").Evaluate("2019-03-01").Measures[0].Signal);
    }

    [Fact]
    public void By_default_information_never_colours()
    {
        var scenario = Reported.With(new RecurringDuty("d", "定期研究", new Recurrence(1, RecurrencePeriod.Unspecified)));
        var measure = scenario.Evaluate("2018-11-30").Measures[0];
        Assert.NotNull(measure.Finding(RuleIds.DutyWithoutPeriod));
        Assert.Equal(Signal.Green, measure.Signal);
    }

    [Theory]
    [InlineData("2018-07-08", 0, Signal.Green)]
    [InlineData("2018-08-20", 0, Signal.Yellow)]
    [InlineData("2018-12-10", 90, Signal.Blue)]
    [InlineData("2019-01-01", 90, Signal.Red)]
    public void In_Suqian_blue_is_due_soon_yellow_slow_and_red_overdue(string asOf, int percent, Signal expected)
    {
        Assert.Equal(expected, Colour(SignalPresets.Suqian, asOf, percent));
    }

    [Theory]
    [InlineData("2018-07-08", 0, Signal.Green)]
    [InlineData("2018-08-20", 0, Signal.Red)]
    [InlineData("2018-12-10", 90, Signal.Yellow)]
    [InlineData("2019-01-01", 90, Signal.Red)]
    public void In_Yichang_yellow_is_due_soon_and_red_slow_or_overdue(string asOf, int percent, Signal expected)
    {
        Assert.Equal(expected, Colour(SignalPresets.Yichang, asOf, percent));
    }

    [Theory]
    [InlineData("2018-07-08", 0, Signal.Green)]
    [InlineData("2018-08-20", 0, Signal.Yellow)]
    [InlineData("2018-12-10", 90, Signal.Green)]
    [InlineData("2019-01-01", 90, Signal.Red)]
    public void In_Guangyuan_yellow_is_slow_and_red_overdue(string asOf, int percent, Signal expected)
    {
        Assert.Equal(expected, Colour(SignalPresets.Guangyuan, asOf, percent));
    }

    [Fact]
    public void In_every_preset_what_cannot_be_told_is_grey()
    {
        foreach (var preset in (SignalPolicy[])[SignalPresets.Suqian, SignalPresets.Yichang, SignalPresets.Guangyuan])
            Assert.Equal(Signal.Grey, (Scenario.Fixed with { Policy = EvaluationPolicy.Default with { Signals = preset } }).Evaluate("2018-08-01").Measures[0].Signal);
    }

    private sealed class BrokenRule : IMeasureRule
    {
        public RuleDescriptor Descriptor { get; } = new("ACME0001", new("Broken", "出错"), new("Broken.", "出错。"), RuleCategory.Plan, Severity.Info);

        public RuleOutcome Evaluate(in MeasureContext context) => throw new InvalidOperationException("no table");
    }

    private static Signal Colour(SignalPolicy preset, string asOf, int percent)
    {
        var scenario = Scenario.Fixed.Started("2018-07-02").Reported("2018-07-03", percent) with { Policy = EvaluationPolicy.Default with { Signals = preset } };
        return scenario.Evaluate(asOf).Measures[0].Signal;
    }
}
