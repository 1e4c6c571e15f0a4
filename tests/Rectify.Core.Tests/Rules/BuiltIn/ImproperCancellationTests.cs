using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class ImproperCancellationTests() : RuleTests(RuleIds.ImproperCancellation)
{
    private static readonly Scenario Started = Scenario.Fixed.Started("2018-07-02");

    private protected override RuleOutcome Passing => Started.Cancelled("2018-08-01").Judge(RuleId, "2018-08-01");

    private protected override RuleOutcome Failing => Started.Cancelled("2018-08-01", approvedBy: null).Judge(RuleId, "2018-08-01");

    [Theory]
    [InlineData(null, "项目取消", "cancelled on 2018-08-01 without an approver", "2018-08-01取消未注明批准人")]
    [InlineData(" ", "项目取消", "cancelled on 2018-08-01 without an approver", "2018-08-01取消未注明批准人")]
    [InlineData("市政府", null, "cancelled on 2018-08-01 without a reason", "2018-08-01取消未注明理由")]
    [InlineData("市政府", " ", "cancelled on 2018-08-01 without a reason", "2018-08-01取消未注明理由")]
    [InlineData(null, null, "cancelled on 2018-08-01 without an approver or a reason", "2018-08-01取消未注明批准人和理由")]
    public void An_approver_and_a_reason_are_needed(string? approvedBy, string? reason, string english, string chinese)
    {
        var outcome = Started.Cancelled("2018-08-01", approvedBy, reason).Judge(RuleId, "2018-08-01");
        Assert.Equal(OutcomeKind.Violated, outcome.Kind);
        Assert.Equal((english, chinese), (outcome.Argument("cancellations").Format("en"), outcome.Argument("cancellations").Format("zh")));
    }

    [Fact]
    public void The_measure_it_is_merged_into_must_be_in_the_plan()
    {
        var other = Started with { Others = [new Measure("2.1.1.2", "完成清淤。", null)] };
        Assert.Equal(OutcomeKind.Satisfied, other.Cancelled("2018-08-01", into: "2.1.1.2").Judge(RuleId, "2018-08-01").Kind);
        var outcome = other.Cancelled("2018-08-01", into: "2.1.1.3").Judge(RuleId, "2018-08-01");
        Assert.Equal(OutcomeKind.Violated, outcome.Kind);
        Assert.Equal("2018-08-01并入的2.1.1.3不在方案中", outcome.Argument("cancellations").Format("zh"));
    }

    [Fact]
    public void A_reinstatement_does_not_mend_it_and_each_cancellation_is_judged()
    {
        var twice = Started.Cancelled("2018-08-01", approvedBy: null).Reinstated("2018-08-05").Cancelled("2018-09-01");
        Assert.Equal(["cancelled on 2018-08-01 without an approver"], twice.Judge(RuleId, "2018-09-01").Argument("cancellations").Texts);
    }

    [Fact]
    public void A_cancellation_of_what_is_cancelled_is_out_of_order_and_not_judged()
    {
        Assert.Equal(OutcomeKind.Satisfied, Started.Cancelled("2018-08-01").Cancelled("2018-08-02", approvedBy: null).Judge(RuleId, "2018-08-02").Kind);
    }

    [Fact]
    public void What_is_not_cancelled_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, Started.Judge(RuleId, "2018-08-01").Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Started.Cancelled("2018-08-01", approvedBy: null).Judge(RuleId, "2018-07-31").Kind);
    }
}
