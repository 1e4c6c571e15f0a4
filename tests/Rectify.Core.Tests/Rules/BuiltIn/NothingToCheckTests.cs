using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class NothingToCheckTests() : RuleTests(RuleIds.NothingToCheck)
{
    private protected override RuleOutcome Passing => Scenario.Fixed.With(new Milestone("m", "印发方案", new LongTermDeadline())).Judge(RuleId, "2018-07-01");

    private protected override RuleOutcome Failing => Scenario.Fixed.Judge(RuleId, "2018-07-01");

    [Fact]
    public void A_target_or_a_duty_is_enough()
    {
        var target = new TargetIndicator("i", "污水处理率", Comparator.AtLeast, new QuantityTarget(90, "%"));
        var duty = new RecurringDuty("d", "定期研究", new Recurrence(1, RecurrencePeriod.Unspecified));
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.With(target).Judge(RuleId, "2018-07-01").Kind);
        Assert.Equal(OutcomeKind.Satisfied, Scenario.Fixed.With(duty).Judge(RuleId, "2018-07-01").Kind);
    }
}
