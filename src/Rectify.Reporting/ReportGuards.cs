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
}
