using Rectify.Evaluation;

namespace Rectify.Cli.Output;

/// <summary>All findings of an assessment.</summary>
internal static class AssessmentFindings
{
    /// <summary>The findings of the measures, then those of the plan as a whole.</summary>
    public static IEnumerable<Finding> AllFindings(this PlanAssessment assessment) =>
        assessment.Measures.SelectMany(static m => m.Findings).Concat(assessment.Findings);
}
