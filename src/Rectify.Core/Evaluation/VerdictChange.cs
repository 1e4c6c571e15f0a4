using Rectify.Primitives;

namespace Rectify.Evaluation;

/// <summary>A verdict that differs between two evaluations, or that moved on the way and came back.</summary>
/// <param name="Measure">The id of the measure; null for the plan as a whole.</param>
/// <param name="Verdict">Which verdict: <c>stage</c>, <c>schedule</c>, <c>standing</c>, <c>signal</c>, the id of an indicator, milestone, duty or rule.</param>
/// <param name="From">The verdict of the first evaluation, or null where there was none.</param>
/// <param name="To">The verdict of the second, or null where there is none.</param>
/// <param name="Steps">What each cause did, in the order of the replay; each begins where the one before it ended, so that they account for the whole change.</param>
public sealed record VerdictChange(string? Measure, string Verdict, string? From, string? To, ValueList<VerdictStep> Steps);
