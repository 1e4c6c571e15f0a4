using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>The schedule as the chart shows it: a day that lies ahead is not due yet, also where no percentage tells how far the work is.</summary>
internal static class ChartSchedule
{
    /// <summary>The words, by index.</summary>
    public static LocalizedText[] Words { get; } = [.. Enum.GetValues<ScheduleStatus>().Select(StatusTerms.Of), ChartWords.NotDueYet];

    /// <summary>The index of a measure's schedule among the words.</summary>
    public static int IndexOf(MeasureAssessment measure) =>
        measure is { Schedule: ScheduleStatus.Undetermined, DaysToDue: >= 0 } ? Words.Length - 1 : (int)measure.Schedule;
}
