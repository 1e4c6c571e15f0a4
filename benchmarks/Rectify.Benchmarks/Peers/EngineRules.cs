using Rectify.Rules;
using RulesEngine.Models;

namespace Rectify.Benchmarks.Peers;

/// <summary>The six rules in RulesEngine: compiled once, one parameter reused, no formatted messages.</summary>
internal sealed class EngineRules
{
    private const string Name = "measure";

    private readonly RulesEngine.RulesEngine _engine = new(
        [
            new Workflow
            {
                WorkflowName = Name,
                Rules =
                [
                    Check(RuleIds.Overdue, "m.IsUnfinished && m.Today > m.Due"),
                    Check(RuleIds.DueSoon, "m.IsUnfinished && !m.IsDueByPolicy && m.Due >= m.Today && m.Due <= m.Today + 30"),
                    Check(RuleIds.IndicatorMissed, "m.First < m.Today || m.Second < m.Today || m.Third < m.Today"),
                    Check(RuleIds.CompletedWithTargetUnmet, "m.IsCompleted && (m.First < m.Today || m.Second < m.Today || m.Third < m.Today)"),
                    Check(RuleIds.LookBackOverdue, "m.IsClosed && m.Today > m.LastReview + 180"),
                    Check(RuleIds.ReportOverdue, "m.IsReporting && m.Today > m.LastReport + 7"),
                ],
            },
        ],
        new ReSettings { UseFastExpressionCompiler = true, EnableFormattedErrorMessage = false, EnableScopedParams = false });

    public void Run(FlatMeasure[] measures, RuleMask[] masks)
    {
        for (int i = 0; i < masks.Length; i++)
        {
            masks[i] = RuleMask.None;
            foreach (var result in _engine.ExecuteAllRulesAsync(Name, new RuleParameter("m", measures[i])).AsTask().GetAwaiter().GetResult())
                masks[i] |= result.IsSuccess ? RuleMask.Of(result.Rule.RuleName) : RuleMask.None;
        }
    }

    private static Rule Check(string id, string expression) =>
        new() { RuleName = id, Expression = expression, RuleExpressionType = RuleExpressionType.LambdaExpression };
}
