using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Serialization;

/// <summary>The counts over measures, as an assessment document states them.</summary>
public sealed class AssessmentTotals
{
    internal AssessmentTotals(int measures, ValueList<int> byStage, ValueList<int> bySchedule, ValueList<int> bySignal)
    {
        Measures = measures;
        StageCounts = byStage;
        ScheduleCounts = bySchedule;
        SignalCounts = bySignal;
    }

    /// <summary>The number of measures.</summary>
    public int Measures { get; }

    /// <summary>How many are cancelled.</summary>
    public int Cancelled { get; internal init; }

    /// <summary>The completed share, 0 to 1, to four places; null where there is no measure.</summary>
    public decimal? CompletionRate { get; internal init; }

    /// <summary>The durable share, 0 to 1, to four places; null where there is no measure.</summary>
    public decimal? DurableRate { get; internal init; }

    // In the order of the enumerations.
    internal ValueList<int> StageCounts { get; }

    internal ValueList<int> ScheduleCounts { get; }

    internal ValueList<int> SignalCounts { get; }

    /// <summary>How many are in a stage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public int By(Stage stage) => StageCounts[(int)stage];

    /// <summary>How many have a schedule status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public int By(ScheduleStatus schedule) => ScheduleCounts[(int)schedule];

    /// <summary>How many have a signal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public int By(Signal signal) => SignalCounts[(int)signal];

    internal static AssessmentTotals Of(Totals totals) => new(totals.Measures, Counts<Stage>(totals.By), Counts<ScheduleStatus>(totals.By), Counts<Signal>(totals.By))
    {
        Cancelled = totals.Cancelled,
        CompletionRate = totals.CompletionRate,
        DurableRate = totals.DurableRate,
    };

    private static ValueList<int> Counts<TEnum>(Func<TEnum, int> count)
        where TEnum : struct, Enum => Array.ConvertAll(Enum.GetValues<TEnum>(), value => count(value)).ToValueList();
}
