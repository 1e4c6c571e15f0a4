using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Cli.Options;

/// <summary>The measures that a report lists.</summary>
internal sealed record ListedMeasures
{
    /// <summary>The measures with where they stand, in the order of the list.</summary>
    public required IReadOnlyList<(Measure Measure, MeasureAssessment State)> Measures { get; init; }

    /// <summary>What they were picked by, in words; empty where all are listed.</summary>
    public required IReadOnlyList<LocalizedText> Conditions { get; init; }

    /// <summary>Whether no measure is listed since only the totals are asked for.</summary>
    public required bool IsSummary { get; init; }

    /// <summary>Whether every measure is listed in the order of the plan.</summary>
    public required bool IsWhole { get; init; }
}
