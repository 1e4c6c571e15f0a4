using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Indicators;

/// <summary>A measurable target (指标): a threshold with unit, comparator and day.</summary>
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
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Comparator = Guard.Against.Undefined(comparator);
        Target = Guard.Against.Null(target);
        Mode = Guard.Against.Undefined(mode);
        if (target is LevelTarget && mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy)
            throw new ArgumentException("A level without a number cannot be a change.", nameof(target));
    }

    /// <summary>The id, unique in the plan.</summary>
    public string Id { get; }

    /// <summary>What is measured.</summary>
    public string Name { get; }

    /// <summary>How an observed value is held against the target.</summary>
    public Comparator Comparator { get; }

    /// <summary>The number or level.</summary>
    public IndicatorTarget Target { get; }

    /// <summary>What is measured against the target.</summary>
    public IndicatorMode Mode { get; }

    /// <summary>The last day by which it is to be met, included; null where the text names none.</summary>
    public LocalDate? By { get; init; }

    /// <summary>What a change is measured from, or null.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>How firm the promise is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public Modality Modality { get; init => field = Guard.Against.Undefined(value); }

    /// <summary>Whether the text gives the number as a rough one (800余吨, 近百家).</summary>
    public bool IsApproximate { get; init; }
}
