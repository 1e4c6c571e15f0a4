using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Responsibility;

/// <summary>The answer to "who are the members of this, on that day". The set of cases is closed.</summary>
/// <remarks>The cases are <see cref="CollectiveExpanded"/> and <see cref="CollectiveUndetermined"/>: there is no empty collective, only one whose members are not known.</remarks>
public abstract class CollectiveLookup
{
    private protected CollectiveLookup(string name, LocalDate on)
    {
        Name = name;
        On = on;
    }

    /// <summary>The name that was asked.</summary>
    public string Name { get; }

    /// <summary>The day that was asked about.</summary>
    public LocalDate On { get; }

    /// <summary>One result per case.</summary>
    /// <exception cref="ArgumentNullException">The function of the case at hand is null.</exception>
    public TResult Match<TResult>(Func<CollectiveExpanded, TResult> whenExpanded, Func<CollectiveUndetermined, TResult> whenUndetermined) => this switch
    {
        CollectiveExpanded x => Guard.Against.Null(whenExpanded)(x),
        CollectiveUndetermined x => Guard.Against.Null(whenUndetermined)(x),
        _ => throw new InvalidOperationException($"The hierarchy is closed, yet {GetType()} is none of its cases."),
    };

    // Only this assembly can implement it, which closes the hierarchy.
    private protected abstract void Closed();
}
