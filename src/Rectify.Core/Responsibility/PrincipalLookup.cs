using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Responsibility;

/// <summary>The answer to "who answered for this unit in person, on that day". The set of cases is closed.</summary>
/// <remarks>The cases are <see cref="PrincipalKnown"/> and <see cref="PrincipalUnknown"/>. A post without a documented holder is not said to be vacant.</remarks>
public abstract class PrincipalLookup
{
    private protected PrincipalLookup(UnitLookup unit) => Unit = unit;

    /// <summary>Who the unit is on the day.</summary>
    public UnitLookup Unit { get; }

    /// <summary>The day that was asked about.</summary>
    public LocalDate On => Unit.On;

    /// <summary>One result per case.</summary>
    /// <exception cref="ArgumentNullException">The function of the case at hand is null.</exception>
    public TResult Match<TResult>(Func<PrincipalKnown, TResult> whenKnown, Func<PrincipalUnknown, TResult> whenUnknown) => this switch
    {
        PrincipalKnown x => Guard.Against.Null(whenKnown)(x),
        PrincipalUnknown x => Guard.Against.Null(whenUnknown)(x),
        _ => throw new InvalidOperationException($"The hierarchy is closed, yet {GetType()} is none of its cases."),
    };

    // Only this assembly can implement it, which closes the hierarchy.
    private protected abstract void Closed();
}
