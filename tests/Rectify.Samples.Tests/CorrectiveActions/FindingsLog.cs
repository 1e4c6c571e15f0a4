using NodaTime;
using Rectify.Progress;

namespace Rectify.Samples.Tests.CorrectiveActions;

/// <summary>What was reported of the findings by the end of March 2026.</summary>
internal static class FindingsLog
{
    #region Log
    public static ProgressLog Log { get; } = new(
        FindingsList.Plan.Id,
        [
            new Started("F-01", new(2026, 1, 13)),
            new Rectified("F-01", new(2026, 1, 30)) { By = "Platform" },
            new Accepted("F-01", new(2026, 2, 6)) { By = "Internal Audit" },
            new ClosedOut("F-01", new(2026, 2, 9)) { Evidence = [new EvidenceItem("Scan report of 5 February")] },

            // The vendor announced a day; the limit of 30 days counts from it.
            new Started("F-02", new(2026, 1, 20)),
            new DayFixed("F-02", new(2026, 3, 2), FindingsList.VendorPatch, new LocalDate(2026, 3, 16)),

            new Started("F-03", new(2026, 1, 15)),
            new Rectified("F-03", new(2026, 2, 13)) { By = "Identity" },

            // An extension, granted in time by somebody who is named.
            new Started("F-04", new(2026, 2, 2)),
            new DeadlineExtended("F-04", new(2026, 3, 20), new LocalDate(2026, 5, 29)) { ApprovedBy = "CISO", Reason = "The tape drives arrive in May." },

            new Started("F-05", new(2026, 2, 1)),
            new MilestoneReached("F-05", new(2026, 3, 6), "F-05-copied"),

            // A waiver with an expiry: the clock stands still until it lapses.
            new Suspended("F-06", new(2026, 2, 16)) { Until = new LocalDate(2026, 6, 30), ApprovedBy = "Risk Committee", Reason = "The pumps are replaced in summer." },

            new DutyPerformed("F-07", new(2026, 1, 28), "F-07-review"),
            new DutyPerformed("F-07", new(2026, 2, 20), "F-07-review"),
            new Started("F-09", new(2026, 2, 10)),
        ],
        [
            new Observation("F-03-share", new(2026, 2, 11), ObservedValue.Of(96)),
            new Observation("F-09-patched", new(2026, 2, 28), ObservedValue.Of(80)),
            new Observation("F-09-patched", new(2026, 3, 31), ObservedValue.Of(78)),
        ]);
    #endregion
}
