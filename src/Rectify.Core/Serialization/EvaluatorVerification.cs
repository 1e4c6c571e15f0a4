using Ardalis.GuardClauses;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization;

/// <summary>Makes old results again.</summary>
public static class EvaluatorVerification
{
    // A document does not state the language of its sentences.
    private static readonly ValueList<string> BothLanguages = [Languages.English, Languages.Chinese];

    /// <summary>Makes an assessment again from its inputs, and compares the two.</summary>
    /// <param name="evaluator">The evaluator, with the rules of that time.</param>
    /// <param name="stated">The assessment.</param>
    /// <param name="inputs">
    /// The plan, the facts and the directory. The days are those of the assessment: facts that were recorded after its day of knowledge, retractions
    /// among them, change nothing.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AssessmentVerification Verify(this Evaluator evaluator, AssessmentDocument stated, EvaluationInputs inputs)
    {
        Guard.Against.Null(evaluator);
        Guard.Against.Null(stated);
        var assessment = evaluator.Evaluate(Guard.Against.Null(inputs) with { AsOf = stated.AsOf, KnownOn = stated.KnownOn });
        return new(
            InputDifferences(stated, assessment).ToValueList(),
            BothLanguages.Select(language => AssessmentComparer.Compare(stated, AssessmentDocument.Of(assessment, language))).MinBy(static differences => differences.Count));
    }

    private static IEnumerable<InputDifference> InputDifferences(AssessmentDocument stated, PlanAssessment made)
    {
        var (before, now) = (stated.Inputs, AssessmentDocument.HashesOf(made));
        List<InputDifference> inputs = before is null ? [] :
        [
            new("plan", before.Plan, now.Plan),
            new("progress", before.Progress, now.Progress),
            new("directory", before.Directory, now.Directory),
            new("workingDays", before.WorkingDays, now.WorkingDays),
        ];
        return inputs.Append(new("ruleSet", stated.RuleSetHash, made.RuleSetHash)).Where(static input => !string.Equals(input.Stated, input.Found, StringComparison.Ordinal));
    }
}
