using System.Security.Cryptography;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Serialization;

/// <summary>Hashes of what a document says, by which the inputs of a result can be recognised: the first 128 bits of SHA-256 over its JSON.</summary>
public static class ContentHash
{
    /// <summary>Returns the hash of a plan, which a log names as the edition it was written for.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static string Of(RectificationPlan plan) => Of(RectifyJson.WritePlan(Guard.Against.Null(plan)));

    /// <summary>Returns the hash of what a log said on a day of knowledge. Facts that are recorded later do not change it, nor does the edition that the log names.</summary>
    /// <param name="progress">The log.</param>
    /// <param name="knownOn">The last day on which a fact may have been recorded, included.</param>
    /// <exception cref="ArgumentNullException">The log is null.</exception>
    public static string Of(ProgressLog progress, LocalDate knownOn) => Of(Guard.Against.Null(progress) with
    {
        Edition = null,
        Events = progress.Events.Where(fact => fact.RecordedOn <= knownOn).ToValueList(),
        Observations = progress.Observations.Where(observation => observation.RecordedOn <= knownOn).ToValueList(),
    });

    /// <summary>Returns the hash of a log.</summary>
    /// <param name="progress">The log.</param>
    /// <exception cref="ArgumentNullException">The log is null.</exception>
    public static string Of(ProgressLog progress) => Of(RectifyJson.WriteProgress(Guard.Against.Null(progress)));

    /// <summary>Returns the hash of a directory.</summary>
    /// <param name="directory">The directory.</param>
    /// <exception cref="ArgumentNullException">The directory is null.</exception>
    public static string Of(OrganizationDirectory directory) => Of(RectifyJson.WriteDirectory(Guard.Against.Null(directory)));

    /// <summary>Returns the hash of a calendar of working days: of its tables or, for a calendar of the host's own, of its version.</summary>
    /// <param name="workingDays">The calendar.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static string Of(IWorkingDayCalendar workingDays) => Guard.Against.Null(workingDays) is WorkingDayTable table
        ? Of(RectifyJson.WriteWorkingDays(table))
        : Of(System.Text.Encoding.UTF8.GetBytes(workingDays.Version));

    private static string Of(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16));
}
