using Rectify.Core.Tests.Rules;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

public sealed class FindingOrderTests
{
    private static readonly HostRule[] Rules =
    [
        new("HOST5", Severity.Error, static _ => RuleOutcome.Violated()),
        new("HOST7", Severity.Error, static _ => RuleOutcome.Violated()),
        new("HOST1", Severity.Warning, static _ => RuleOutcome.Violated()),
        new("HOST4", Severity.Error, static _ => RuleOutcome.Undetermined("no table")),
        new("HOST2", Severity.Info, static _ => RuleOutcome.Undetermined("no table")),
        new("HOST3", Severity.Error, static _ => throw new InvalidOperationException("broken")),
        new("HOST6", Severity.Error, static _ => RuleOutcome.Satisfied),
    ];

    [Theory]
    [InlineData(0, 1, 2, 3, 4, 5, 6)]
    [InlineData(6, 5, 4, 3, 2, 1, 0)]
    [InlineData(3, 1, 5, 0, 6, 4, 2)]
    public void Violated_come_before_undetermined_and_the_heavier_and_the_lower_id_first_in_whatever_order_the_rules_are_run(params int[] order)
    {
        var rules = order.Aggregate(HostRule.Only(), static (set, i) => set.With((IMeasureRule)Rules[i]).With((IPlanRule)Rules[i]));
        var assessment = new Evaluator(rules).Evaluate(new EvaluationInputs(Scenario.Fixed.Plan, ProgressLog.Empty, Scenario.Day("2018-07-01")));
        string[] expected = ["HOST5", "HOST7", "HOST1", "HOST4", "HOST2", "HOST3"];
        Assert.Equal(expected, assessment.Measures[0].Findings.Select(static f => f.Rule.Id));
        Assert.Equal(expected, assessment.Findings.Select(static f => f.Rule.Id));
    }
}
