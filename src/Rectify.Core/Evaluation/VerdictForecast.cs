using NodaTime;

namespace Rectify.Evaluation;

/// <summary>A verdict about a measure, and when time alone will change it.</summary>
public sealed class VerdictForecast
{
    internal VerdictForecast(string verdict, string value, LocalDate? nextChange, string? next)
    {
        Verdict = verdict;
        Value = value;
        NextChange = nextChange;
        Next = next;
    }

    /// <summary>Which verdict: <c>stage</c>, <c>schedule</c>, <c>standing</c>, <c>signal</c>, or the id of an indicator, milestone, duty or rule.</summary>
    public string Verdict { get; }

    /// <summary>What it is on the day looked at, in camel case.</summary>
    public string Value { get; }

    /// <summary>The first later day on which it is another if no new fact becomes known; null if never.</summary>
    public LocalDate? NextChange { get; }

    /// <summary>What it is then; null if it never changes.</summary>
    public string? Next { get; }
}
