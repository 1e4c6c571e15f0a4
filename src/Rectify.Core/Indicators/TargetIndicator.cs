using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Indicators;

/// <summary>A measurable target (指标): a threshold with unit, comparator and day.</summary>
[JsonConverter(typeof(RectifyJsonConverter<TargetIndicator>))]
public sealed record TargetIndicator
{
    /// <summary>A target.</summary>
    /// <param name="id">The id, unique in the plan: 2.3.1.2-i1.</param>
    /// <param name="name">What is measured, as one would print it in a table.</param>
    /// <param name="comparator">How an observed value is held against the target.</param>
    /// <param name="target">The number or level.</param>
    /// <param name="mode">What is measured against it.</param>
    /// <exception cref="ArgumentException">The id or name is blank, an enumeration value is not a named one, or a level is to rise or fall by itself.</exception>
    public TargetIndicator(string id, string name, Comparator comparator, IndicatorTarget target, IndicatorMode mode = IndicatorMode.Reach)
    {
        Id = id;
        Name = name;
        Comparator = comparator;
        Mode = mode;
        Target = target;
    }

    /// <summary>The id, unique in the plan.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>What is measured.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Name { get; init => field = Guard.Against.BadName(value, "name"); }

    /// <summary>How an observed value is held against the target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public Comparator Comparator { get; init => field = Guard.Against.Undefined(value, "comparator"); }

    /// <summary>The number or level.</summary>
    /// <exception cref="ArgumentException">Null, or a level that is to rise or fall by itself.</exception>
    public IndicatorTarget Target { get; init => field = Fitting(Guard.Against.Null(value, "target"), Mode); }

    /// <summary>What is measured against the target.</summary>
    /// <exception cref="ArgumentException">No named value, or a change where the target is a level.</exception>
    public IndicatorMode Mode
    {
        get;
        init
        {
            Fitting(Target, Guard.Against.Undefined(value, "mode"));
            field = value;
        }
    }

    /// <summary>The last day by which it is to be met, included; null where the text names none.</summary>
    public LocalDate? By { get; init; }

    /// <summary>The calendar window in which it is to be met again and again (每年新增造林5万亩), or null for a target that is met once.</summary>
    /// <remarks>A recurring target is judged window by window; <see cref="By"/> is then the last day that counts, and a baseline is not used.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">No named value, or one that names no window.</exception>
    public RecurrencePeriod? Per { get; init => field = AWindow(value); }

    /// <summary>What a change is measured from, or null.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>How firm the promise is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public Modality Modality { get; init => field = Guard.Against.Undefined(value); }

    /// <summary>Whether the text gives the number as a rough one (800余吨, 近百家).</summary>
    public bool IsApproximate { get; init; }

    private static RecurrencePeriod? AWindow(RecurrencePeriod? per) => per is { } named && (!Enum.IsDefined(named) || named == RecurrencePeriod.Unspecified)
        ? throw new ArgumentOutOfRangeException(nameof(per), per, "Names no calendar window.")
        : per;

    private static IndicatorTarget Fitting(IndicatorTarget target, IndicatorMode mode) => target is LevelTarget && mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy
        ? throw new ArgumentException("A level without a number cannot be a change.", nameof(target))
        : target;
}
