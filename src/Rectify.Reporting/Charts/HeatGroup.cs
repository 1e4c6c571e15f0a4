using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>The columns of a heat map for one kind of status.</summary>
internal sealed record HeatGroup(LocalizedText Heading, HeatColumn[] Columns)
{
    public static HeatGroup Of<TStatus>(LocalizedText heading, Func<TStatus, LocalizedText> word, Func<MeasureAssessment, TStatus> status, TStatus[] values)
        where TStatus : struct, Enum =>
        new(heading, [.. values.Select(v => new HeatColumn(word(v), m => EqualityComparer<TStatus>.Default.Equals(status(m), v)))]);
}
