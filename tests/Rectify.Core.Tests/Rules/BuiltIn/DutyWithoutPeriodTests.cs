using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class DutyWithoutPeriodTests() : RuleTests(RuleIds.DutyWithoutPeriod)
{
    private protected override RuleOutcome Passing => Judge(RecurrencePeriod.Quarter);

    private protected override RuleOutcome Failing => Judge(RecurrencePeriod.Unspecified);

    [Fact]
    public void A_measure_without_duties_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Scenario.Fixed.Judge(RuleId, "2018-07-01").Kind);
    }

    private RuleOutcome Judge(RecurrencePeriod per) =>
        Scenario.Fixed.With(new RecurringDuty("2.1.1.1-d1", "研究部署", new Recurrence(1, per))).Judge(RuleId, "2018-07-01");
}
