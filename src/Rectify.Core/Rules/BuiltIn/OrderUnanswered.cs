using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules.BuiltIn;

/// <summary>RCT7002: a supervision order (挂账督办) was not answered by its day. A late answer ends it.</summary>
internal sealed class OrderUnanswered : IMeasureRule
{
    public RuleDescriptor Descriptor { get; } = BuiltInRule.Describe(
        RuleIds.OrderUnanswered,
        Severity.Warning,
        new("Supervision order unanswered", "督办件逾期未回复"),
        new("Not answered: {orders}; the first was to be answered by {answerBy}.", "督办件未按期回复：{orders}，最早一件的回复期限为{answerBy}。"));

    public RuleOutcome Evaluate(in MeasureContext context)
    {
        if (!SupervisionOrders.AreIn(context.AllEvents))
            return RuleOutcome.NotApplicable;
        var asOf = context.AsOf;
        var open = SupervisionOrders.Open(context.AllEvents);
        var late = open.FindAll(order => order.AnswerBy < asOf);
        var outcome = late.Count == 0 ? RuleOutcome.Satisfied : Violated(late);
        return outcome.WithReevaluateOn(open.Except(late).Min(static order => (LocalDate?)order.AnswerBy)?.PlusDaysWithinCalendar(1));
    }

    private static RuleOutcome Violated(List<OrderIssued> late) => RuleOutcome.Violated(
            RuleArgument.Of("orders", late.Select(static order => order.Order).Distinct(StringComparer.Ordinal).ToValueList()),
            RuleArgument.Of("answerBy", late.Min(static order => order.AnswerBy)))
        .Because([.. late.Select(static order => Evidence.Of(order))]);
}
