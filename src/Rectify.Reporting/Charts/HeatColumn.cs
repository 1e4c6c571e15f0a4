using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>A column of a heat map: the word for a status, and the measures that have it.</summary>
internal sealed record HeatColumn(LocalizedText Word, Func<MeasureAssessment, bool> Fits);
