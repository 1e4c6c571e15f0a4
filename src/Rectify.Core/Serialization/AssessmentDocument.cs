using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization;

/// <summary>An assessment as its document states it: what is left of a <see cref="PlanAssessment"/> once it has been written.</summary>
/// <remarks>
/// Rules are code, so that a finding read back is its rule's id, its sentence in the language it was written in, and its arguments; what it rests on
/// is not in the document. To ask why, keep the plan, the progress and the rules, and evaluate again.
/// </remarks>
[JsonConverter(typeof(RectifyJsonConverter<AssessmentDocument>))]
public sealed class AssessmentDocument
{
    internal AssessmentDocument(string plan, LocalDate asOf, LocalDate knownOn)
    {
        Plan = plan;
        AsOf = asOf;
        KnownOn = knownOn;
    }

    /// <summary>The id of the plan.</summary>
    public string Plan { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of knowledge.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The name of the rule set.</summary>
    public required string RuleSetName { get; init; }

    /// <summary>The content hash of the rule set.</summary>
    public required string RuleSetHash { get; init; }

    /// <summary>The policy, without its calendar of working days, which is code.</summary>
    public required EvaluationPolicy Policy { get; init; }

    /// <summary>The version of the calendar of working days, or null where there was none.</summary>
    public string? WorkingDaysVersion { get; internal init; }

    /// <summary>The content hashes of what was evaluated; null in a document of the first edition.</summary>
    public InputHashes? Inputs { get; internal init; }

    /// <summary>The measures, in the order of the plan.</summary>
    public ValueList<AssessmentMeasure> Measures { get; internal init; }

    /// <summary>The goals, in the order of the plan.</summary>
    public ValueList<GoalAssessment> Goals { get; internal init; }

    /// <summary>Findings about the plan as a whole.</summary>
    public ValueList<AssessmentFinding> Findings { get; internal init; }

    /// <summary>How the units stand, a measure counting in full for each that answers for it.</summary>
    public ValueList<UnitScore> Units { get; internal init; }

    /// <summary>The units by place.</summary>
    public ValueList<UnitRank> Ranking { get; internal init; }

    /// <summary>The counts.</summary>
    public required AssessmentTotals Totals { get; init; }

    /// <summary>The document of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the findings' messages: <c>en</c> or <c>zh</c>.</param>
    /// <exception cref="ArgumentException">The assessment or the language is null, or the language is unknown.</exception>
    public static AssessmentDocument Of(PlanAssessment assessment, string language = Languages.Default)
    {
        Guard.Against.Null(assessment);
        _ = Languages.Check(language);
        return new(assessment.Plan, assessment.AsOf, assessment.KnownOn)
        {
            RuleSetName = assessment.RuleSetName,
            RuleSetHash = assessment.RuleSetHash,
            Policy = assessment.Policy with { WorkingDays = null },
            WorkingDaysVersion = assessment.Policy.WorkingDays?.Version,
            Inputs = HashesOf(assessment),
            Measures = assessment.Measures.Select(m => AssessmentMeasure.Of(m, language)).ToValueList(),
            Goals = assessment.Goals,
            Findings = assessment.Findings.Select(f => AssessmentFinding.Of(f, language)).ToValueList(),
            Units = assessment.Scorecard.Units,
            Ranking = assessment.Scorecard.Ranking,
            Totals = AssessmentTotals.Of(assessment.Totals),
        };
    }

    internal static InputHashes HashesOf(PlanAssessment assessment) => new(
        ContentHash.Of(assessment.Inputs.Plan),
        ContentHash.Of(assessment.Inputs.Progress, assessment.KnownOn),
        assessment.Inputs.Directory is { } directory ? ContentHash.Of(directory) : null,
        assessment.Policy.WorkingDays is { } workingDays ? ContentHash.Of(workingDays) : null);
}
