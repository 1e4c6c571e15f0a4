using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Counts over measures, each with the measures it counts. Totals of two plans merge to the totals of both.</summary>
/// <remarks>A cancelled measure is counted by stage, schedule and signal, and leaves the rates.</remarks>
public sealed class Totals : IEquatable<Totals>
{
    private readonly int[] _stages;
    private readonly int[] _schedules;
    private readonly int[] _signals;
    private readonly ValueList<CountedMeasure> _measures;

    private Totals(ValueList<CountedMeasure> measures)
    {
        _measures = measures;
        (_stages, _schedules, _signals) = (new int[CountOf<Stage>()], new int[CountOf<ScheduleStatus>()], new int[CountOf<Signal>()]);
        foreach (var (_, measure, isDurable) in measures)
        {
            _stages[(int)measure.Stage]++;
            _schedules[(int)measure.Schedule]++;
            _signals[(int)measure.Signal]++;
            Completed += measure.IsCompleted ? 1 : 0;
            Durable += isDurable ? 1 : 0;
        }
    }

    /// <summary>The totals of no measure.</summary>
    public static Totals Zero { get; } = new(default(ValueList<CountedMeasure>));

    /// <summary>The number of measures.</summary>
    public int Measures => _measures.Count;

    /// <summary>How many are cancelled.</summary>
    public int Cancelled => By(Stage.Cancelled);

    /// <summary>How many are rectified, accepted, closed out or published. Not the same count as closed out.</summary>
    public int Completed { get; }

    /// <summary>How many of the completed were looked back at, held, and have not relapsed.</summary>
    public int Durable { get; }

    /// <summary>The completed share of the measures that are not cancelled, 0 to 1, to four places; null where there is none.</summary>
    public decimal? CompletionRate => Rate(Completed);

    /// <summary>The durable share of the measures that are not cancelled, 0 to 1, to four places; null where there is none.</summary>
    public decimal? DurableRate => Rate(Durable);

    /// <summary>Returns how many are in a stage.</summary>
    /// <param name="stage">The stage.</param>
    public int By(Stage stage) => _stages[(int)stage];

    /// <summary>Returns how many have a schedule status.</summary>
    /// <param name="schedule">The schedule status.</param>
    public int By(ScheduleStatus schedule) => _schedules[(int)schedule];

    /// <summary>Returns how many have a signal.</summary>
    /// <param name="signal">The signal.</param>
    public int By(Signal signal) => _signals[(int)signal];

    /// <summary>Returns the measures in a stage.</summary>
    /// <param name="stage">The stage.</param>
    public ValueList<MeasureKey> MeasuresIn(Stage stage) => Keys(c => c.Measure.Stage == stage);

    /// <summary>Returns the measures that have a schedule status.</summary>
    /// <param name="schedule">The schedule status.</param>
    public ValueList<MeasureKey> MeasuresIn(ScheduleStatus schedule) => Keys(c => c.Measure.Schedule == schedule);

    /// <summary>Returns the measures that have a signal.</summary>
    /// <param name="signal">The signal.</param>
    public ValueList<MeasureKey> MeasuresIn(Signal signal) => Keys(c => c.Measure.Signal == signal);

    /// <summary>Returns the measures that are rectified, accepted, closed out or published.</summary>
    public ValueList<MeasureKey> CompletedMeasures() => Keys(static c => c.Measure.IsCompleted);

    /// <summary>Returns the completed measures that were looked back at, held, and have not relapsed.</summary>
    public ValueList<MeasureKey> DurableMeasures() => Keys(static c => c.IsDurable);

    /// <summary>Returns the totals of both: associative, commutative, with <see cref="Zero"/>.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    public static Totals Merge(Totals first, Totals second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        return new([.. first._measures, .. second._measures]);
    }

    /// <inheritdoc/>
    public bool Equals(Totals? other) => other is not null
        && _stages.AsSpan().SequenceEqual(other._stages)
        && _schedules.AsSpan().SequenceEqual(other._schedules)
        && _signals.AsSpan().SequenceEqual(other._signals)
        && (Completed, Durable) == (other.Completed, other.Durable);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Totals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Measures, Completed, Durable);

    internal static Totals Of(string plan, ValueList<MeasureAssessment> measures) =>
        new(new ValueList<CountedMeasure>(measures.Convert(m => new CountedMeasure(plan, m, m.Context.History.IsDurable))));

    private ValueList<MeasureKey> Keys(Func<CountedMeasure, bool> condition) => _measures.Where(condition).Select(static c => new MeasureKey(c.Plan, c.Measure.Id)).ToValueList();

    private decimal? Rate(int count)
    {
        int measures = Measures - Cancelled;
        return measures == 0 ? null : Math.Round((decimal)count / measures, 4, MidpointRounding.ToEven);
    }

    private static int CountOf<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Length;

    private readonly record struct CountedMeasure(string Plan, MeasureAssessment Measure, bool IsDurable);
}
