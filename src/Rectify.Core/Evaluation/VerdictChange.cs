using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Evaluation;

/// <summary>A verdict that differs between two evaluations, or that moved on the way and came back.</summary>
public sealed class VerdictChange
{
    internal const string Due = "due";
    internal const string WaitsFor = "waitsFor";

    internal VerdictChange(string? measure, string verdict, string? from, string? to, ValueList<VerdictStep> steps)
    {
        Measure = measure;
        Verdict = verdict;
        From = from;
        To = to;
        Steps = steps;
    }

    /// <summary>The id of the measure; null for the plan as a whole.</summary>
    public string? Measure { get; }

    /// <summary>Which verdict: <c>stage</c>, <c>schedule</c>, <c>standing</c>, <c>signal</c>, the id of an indicator, milestone, duty or rule; or <c>due</c>, the due day in force, and <c>waitsFor</c>, what it waits for.</summary>
    public string Verdict { get; }

    /// <summary>The verdict of the first evaluation, or null where there was none.</summary>
    public string? From { get; }

    /// <summary>The verdict of the second, or null where there is none.</summary>
    public string? To { get; }

    /// <summary>What each cause did, in the order of the replay; each begins where the one before it ended, so that they account for the whole change.</summary>
    public ValueList<VerdictStep> Steps { get; }

    /// <summary>The facts that moved a due day, in the order of their days: extensions, advances, days fixed, suspensions, new limits, retractions. Empty of anything else.</summary>
    public ValueList<ProgressEvent> Facts { get; internal init; }
}
