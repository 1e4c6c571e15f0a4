using Rectify.Deadlines;

namespace Rectify.Reporting.Charts;

/// <summary>Says when a measure is due.</summary>
internal sealed class DueWords(ChartFormat format)
{
    /// <summary>The due day, marked where the policy supplied it or it is provisional; or that there is none, and why.</summary>
    public string Of(ChartMeasure measure) => measure.Due switch
    {
        null => format.Say(ChartWords.NoDeadline),
        { Kind: DueDayKind.None } => format.Say(ChartWords.ForGood),
        { Kind: DueDayKind.Waiting, Reason: var anchor } => format.Say(ChartWords.Waits, anchor),
        { HasDay: true } due => ChartFormat.Day(due.Day) + MarkOf(measure.Assessment.DueBasis),
        _ => format.Say(ChartWords.DueUnknown),
    };

    /// <summary>How far off the due day is, and what it was before extensions.</summary>
    public string Details(ChartMeasure measure) => format.List(Parts(measure));

    // Explained under the legend.
    private static string MarkOf(DueDayBasis? basis) => basis switch
    {
        DueDayBasis.Policy => "*",
        DueDayBasis.Provisional => "~",
        _ => "",
    };

    private IEnumerable<string> Parts(ChartMeasure measure)
    {
        var assessment = measure.Assessment;
        if (assessment.DaysToDue is { } days && !assessment.IsCompleted)
            yield return Distance(days);
        if (assessment is { Due: { } due, OriginalDue: { } original } && original != due)
            yield return format.Say(ChartWords.OriginallyDue, ChartFormat.Day(original));
        if (assessment.Due is not null && measure.Measure.Deadline is { IsThenLongTerm: true })
            yield return format.Say(ChartWords.ThenForGood);
    }

    private string Distance(int days) => days switch
    {
        0 => format.Say(ChartWords.DueToday),
        > 0 => format.Say(ChartWords.DaysLeft, ChartFormat.Count(days)),
        _ => format.Say(ChartWords.DaysOver, ChartFormat.Count(-days)),
    };
}
