using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Rectify.Evaluation;
using Rectify.Plans;

namespace Rectify.Reporting;

/// <summary>Guards that every report shares.</summary>
internal static class ReportGuards
{
    /// <summary>Throws where an assessment is missing, or is not one of the plan.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The guard clause is the door.")]
    public static PlanAssessment AssessmentOfOther(this IGuardClause clause, PlanAssessment assessment, RectificationPlan plan, [CallerArgumentExpression(nameof(assessment))] string? parameterName = null)
    {
        Guard.Against.Null(assessment, parameterName);
        bool belongs = string.Equals(assessment.Plan, plan.Id, StringComparison.Ordinal)
            && assessment.Measures.Select(static m => m.Id).SequenceEqual(plan.Measures.Select(static m => m.Id), StringComparer.Ordinal);
        return belongs ? assessment : throw new ArgumentException($"The assessment is not one of the plan '{plan.Id}'.", parameterName);
    }

    /// <summary>Throws where assessments that stand side by side are missing, of one plan, or made for other days or by other rules.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The guard clause is the door.")]
    public static void AssessmentsThatDiffer(this IGuardClause clause, IReadOnlyList<PlanAssessment> assessments, [CallerArgumentExpression(nameof(assessments))] string? parameterName = null)
    {
        foreach (var assessment in assessments)
            Guard.Against.Null(assessment, parameterName);
        if (assessments.DistinctBy(static a => a.Plan, StringComparer.Ordinal).Count() < assessments.Count)
            throw new ArgumentException("Two assessments are of one plan.", parameterName);
        if (assessments.DistinctBy(static a => (a.AsOf, a.KnownOn, a.RuleSetHash)).Skip(1).Any())
            throw new ArgumentException("The assessments are of different days or rules.", parameterName);
    }

    /// <summary>Throws where an evaluator has other rules than those that an assessment was made by.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The guard clause is the door.")]
    public static void EvaluatorOfOther(this IGuardClause clause, Evaluator? evaluator, PlanAssessment assessment)
    {
        if (evaluator is not null && !string.Equals(evaluator.Rules.Hash, assessment.RuleSetHash, StringComparison.Ordinal))
            throw new ArgumentException("The evaluator has other rules than the assessment.", nameof(evaluator));
    }
}
