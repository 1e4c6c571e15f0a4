using NodaTime;

namespace Rectify.Reporting.Ledgers;

/// <summary>Which facts of a log a ledger was made with, as far as it says so.</summary>
/// <param name="Events">How many events the log held; null where it does not say.</param>
/// <param name="Observations">How many observations the log held; null where it does not say.</param>
/// <param name="AsOf">The day after which nothing is shown that happened; null where it does not say.</param>
/// <param name="KnownOn">The day after which nothing is shown that became known; null where it does not say.</param>
internal sealed record LedgerView(int? Events, int? Observations, LocalDate? AsOf, LocalDate? KnownOn)
{
    /// <summary>Whether an event of the log was shown.</summary>
    public bool ShowsEvent(int index, LocalDate on, LocalDate recordedOn) => Shows(Events, index, on, recordedOn);

    /// <summary>Whether an observation of the log was shown.</summary>
    public bool ShowsObservation(int index, LocalDate on, LocalDate recordedOn) => Shows(Observations, index, on, recordedOn);

    private bool Shows(int? count, int index, LocalDate on, LocalDate recordedOn) =>
        (count is null || index < count) && (AsOf is null || on <= AsOf) && (KnownOn is null || recordedOn <= KnownOn);
}
