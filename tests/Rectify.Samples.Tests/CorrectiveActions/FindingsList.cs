using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Samples.Tests.CorrectiveActions;

/// <summary>Ten findings of a security audit, as the tracker of a clinic holds them.</summary>
internal static class FindingsList
{
    public const string VendorPatch = "vendor's patch of the imaging viewer";

    #region Limits
    /// <summary>The days from detection within which a finding is to be closed, by its severity.</summary>
    public static int LimitOf(string severity) => severity switch
    {
        "high" => 30,
        "moderate" => 90,
        _ => 180,
    };

    private static Measure Finding(int number, string severity, LocalDate detected, string owner, string action)
    {
        int limit = LimitOf(severity);
        return new Measure($"F-{number:00}", action, new FixedDeadline(detected.PlusDays(limit)) { Text = $"{limit} days from detection" })
        {
            Number = number,
            Labels = [severity],
            StartsOn = detected,
            Responsibility = new([new(ResponsibilityRole.Responsible, owner), new(ResponsibilityRole.Accepting, "Internal Audit")]),
        };
    }
    #endregion

    #region Plan
    public static RectificationPlan Plan { get; } = new(
        "audit-2026",
        "Corrective actions after the security audit of 2026",
        new LocalDate(2026, 1, 12),
        [
            Finding(1, "high", new(2026, 1, 12), "Platform", "Patch the remote access gateway."),
            Finding(2, "high", new(2026, 1, 12), "Clinical Systems", "Update the imaging viewer.") with
            {
                // The clock runs from the vendor's day, which nobody knows yet.
                Deadline = new RelativeDeadline(30, DeadlineUnit.Day, VendorPatch),
            },
            Finding(3, "high", new(2026, 1, 12), "Identity", "Require a second factor for administrators.") with
            {
                Indicators = [new("F-03-share", "administrators with a second factor", Comparator.AtLeast, new QuantityTarget(100, "%")) { By = new LocalDate(2026, 2, 11) }],
            },
            Finding(4, "moderate", new(2026, 1, 12), "Platform", "Encrypt the backup tapes."),
            Finding(5, "moderate", new(2026, 1, 14), "Clinical Systems", "Retire the old results server.") with
            {
                Milestones = [new("F-05-copied", "Results copied to the new server.", new FixedDeadline(new(2026, 2, 28)))],
            },
            Finding(6, "moderate", new(2026, 1, 14), "Network", "Separate the network of infusion pumps."),
            Finding(7, "moderate", new(2026, 1, 20), "Identity", "Review the accounts of leavers.") with
            {
                Duties = [new("F-07-review", "Compare accounts with the list of leavers.", new Recurrence(1, RecurrencePeriod.Month))],
            },
            Finding(8, "low", new(2026, 1, 20), "Facilities", "Replace the locks of the cable rooms."),
            Finding(9, "low", new(2026, 1, 20), "Platform", "Bring servers under the patch schedule.") with
            {
                Indicators =
                [
                    new("F-09-patched", "servers patched within 30 days", Comparator.AtLeast, new QuantityTarget(95, "%"))
                    {
                        By = new LocalDate(2026, 6, 30),
                        Baseline = new Baseline(2025, 71),
                    },
                ],
            },
            Finding(10, "low", new(2026, 1, 20), "Clinical Systems", "Train staff to report phishing."),
        ],
        problems: [new Problem("P-1", "Administrators could be impersonated.", ["F-01", "F-03"]), new Problem("P-2", "Known flaws stayed open.", ["F-02", "F-09"])]);
    #endregion
}
