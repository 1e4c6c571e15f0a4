using NodaTime;

namespace Rectify.Evaluation;

/// <summary>A verdict about a measure, and when time alone will change it.</summary>
/// <param name="Verdict">Which verdict: <c>stage</c>, <c>schedule</c>, <c>standing</c>, <c>signal</c>, or the id of an indicator, milestone, duty or rule.</param>
/// <param name="Value">What it is on the day looked at, in camel case.</param>
/// <param name="NextChange">The first later day on which it is another if no new fact becomes known; null if never.</param>
/// <param name="Next">What it is then; null if it never changes.</param>
public sealed record VerdictForecast(string Verdict, string Value, LocalDate? NextChange, string? Next);
