using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The answer to "who is this, on that day". The set of cases is closed.</summary>
/// <remarks>
/// The cases are <see cref="UnitFound"/>, <see cref="UnitCeased"/>, <see cref="UnitNotYet"/>, <see cref="UnitUncertain"/> and <see cref="UnitUnknown"/>.
/// Not to know a name is another answer than to know that it is not in force.
/// </remarks>
public abstract class UnitLookup
{
    private protected UnitLookup(string name, LocalDate on, ValueList<OrganizationUnit> holders)
    {
        Name = name;
        On = on;
        Holders = holders;
    }

    /// <summary>The name that was asked.</summary>
    public string Name { get; }

    /// <summary>The day that was asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The units that hold the duties of the named unit on the day, through all successions; with <see cref="UnitUncertain"/> those that may.</summary>
    public ValueList<OrganizationUnit> Holders { get; }

    /// <summary>The unit the name stands for on any day, or null where it is unknown.</summary>
    public abstract OrganizationUnit? Named { get; }

    /// <summary>One result per case: the compiler makes sure that none is forgotten.</summary>
    /// <exception cref="ArgumentNullException">The function of the case at hand is null.</exception>
    public TResult Match<TResult>(
        Func<UnitFound, TResult> whenFound,
        Func<UnitCeased, TResult> whenCeased,
        Func<UnitNotYet, TResult> whenNotYet,
        Func<UnitUncertain, TResult> whenUncertain,
        Func<UnitUnknown, TResult> whenUnknown) => this switch
        {
            UnitFound x => Guard.Against.Null(whenFound)(x),
            UnitCeased x => Guard.Against.Null(whenCeased)(x),
            UnitNotYet x => Guard.Against.Null(whenNotYet)(x),
            UnitUncertain x => Guard.Against.Null(whenUncertain)(x),
            UnitUnknown x => Guard.Against.Null(whenUnknown)(x),
            _ => throw new InvalidOperationException($"The hierarchy is closed, yet {GetType()} is none of its cases."),
        };

    // Only this assembly can implement it, which closes the hierarchy.
    private protected abstract void Closed();
}
