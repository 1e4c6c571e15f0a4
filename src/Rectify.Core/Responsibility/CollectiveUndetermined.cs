using NodaTime;

namespace Rectify.Responsibility;

/// <summary>The members of a collective on a day cannot be determined.</summary>
public sealed class CollectiveUndetermined : CollectiveLookup
{
    internal CollectiveUndetermined(string name, LocalDate on, CollectiveGap reason)
        : base(name, on) => Reason = reason;

    /// <summary>Why not.</summary>
    public CollectiveGap Reason { get; }

    private protected override void Closed()
    {
    }
}
