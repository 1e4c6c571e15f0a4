using Ardalis.GuardClauses;

namespace Rectify.Indicators;

/// <summary>The value that an indicator is held against: a <see cref="QuantityTarget"/> or a <see cref="LevelTarget"/>. The set is closed.</summary>
public abstract record IndicatorTarget
{
    private protected IndicatorTarget()
    {
    }

    /// <summary>One result per case.</summary>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public TResult Match<TResult>(Func<QuantityTarget, TResult> whenQuantity, Func<LevelTarget, TResult> whenLevel) => this switch
    {
        QuantityTarget t => Guard.Against.Null(whenQuantity)(t),
        LevelTarget t => Guard.Against.Null(whenLevel)(t),
        _ => throw new InvalidOperationException($"The hierarchy is closed, yet {GetType()} is none of its cases."),
    };

    // Only this assembly can implement it, which closes the hierarchy.
    private protected abstract void Closed();
}
