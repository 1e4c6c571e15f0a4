using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Counts over measures. Totals of two plans merge to the totals of both.</summary>
public sealed record Totals
{
    private Totals(int measures, ValueList<int> byStage, ValueList<int> bySchedule, ValueList<int> bySignal, int completed, int durable)
    {
        Measures = measures;
        StageCounts = byStage;
        ScheduleCounts = bySchedule;
        SignalCounts = bySignal;
        Completed = completed;
        Durable = durable;
    }

    /// <summary>The totals of no measure.</summary>
    public static Totals Zero { get; } = new(0, Zeros<Stage>(), Zeros<ScheduleStatus>(), Zeros<Signal>(), 0, 0);

    /// <summary>The number of measures.</summary>
    public int Measures { get; }

    /// <summary>How many are rectified, accepted, closed out or published. Not the same count as closed out.</summary>
    public int Completed { get; }

    /// <summary>How many of the completed were looked back at, held, and have not relapsed.</summary>
    public int Durable { get; }

    /// <summary>The completed share, 0 to 1, to four places; null where there is no measure.</summary>
    public decimal? CompletionRate => Rate(Completed);

    /// <summary>The durable share, 0 to 1, to four places; null where there is no measure.</summary>
    public decimal? DurableRate => Rate(Durable);

    private ValueList<int> StageCounts { get; }

    private ValueList<int> ScheduleCounts { get; }

    private ValueList<int> SignalCounts { get; }

    /// <summary>How many are in a stage.</summary>
    public int By(Stage stage) => StageCounts[(int)stage];

    /// <summary>How many have a schedule status.</summary>
    public int By(ScheduleStatus schedule) => ScheduleCounts[(int)schedule];

    /// <summary>How many have a signal.</summary>
    public int By(Signal signal) => SignalCounts[(int)signal];

    /// <summary>The totals of both: associative, commutative, with <see cref="Zero"/>.</summary>
    public static Totals Merge(Totals first, Totals second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        return new(
            first.Measures + second.Measures,
            Add(first.StageCounts, second.StageCounts),
            Add(first.ScheduleCounts, second.ScheduleCounts),
            Add(first.SignalCounts, second.SignalCounts),
            first.Completed + second.Completed,
            first.Durable + second.Durable);
    }

    internal static Totals Of(ValueList<MeasureAssessment> measures, int durable)
    {
        var (stages, schedules, signals) = (new int[Zero.StageCounts.Count], new int[Zero.ScheduleCounts.Count], new int[Zero.SignalCounts.Count]);
        int completed = 0;
        foreach (var measure in measures)
        {
            stages[(int)measure.Stage]++;
            schedules[(int)measure.Schedule]++;
            signals[(int)measure.Signal]++;
            completed += measure.IsCompleted ? 1 : 0;
        }

        return new(measures.Count, new(stages), new(schedules), new(signals), completed, durable);
    }

    private decimal? Rate(int count) => Measures == 0 ? null : Math.Round((decimal)count / Measures, 4, MidpointRounding.ToEven);

    private static ValueList<int> Zeros<TEnum>()
        where TEnum : struct, Enum => new int[Enum.GetValues<TEnum>().Length].ToValueList();

    private static ValueList<int> Add(ValueList<int> first, ValueList<int> second) =>
        ((IEnumerable<int>)first).Zip(second, static (a, b) => a + b).ToValueList();
}
