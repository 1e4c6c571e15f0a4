using System.Collections.Frozen;
using NodaTime;
using Rectify.Progress;

namespace Rectify.Text.Lists;

/// <summary>What the status of a row reports.</summary>
internal static class StatusWords
{
    private static readonly FrozenDictionary<string, ProgressEventType?> Words = Table(
        (ProgressEventType.Rectified, "complete|completed|done|implemented|remediated|resolved|fixed|finished|corrected|mitigated|yes|pending verification|awaiting verification|pending validation|ready for verification|implemented pending verification"),
        (ProgressEventType.Accepted, "verified|accepted|validated|approved|verified effective"),
        (ProgressEventType.ClosedOut, "closed|closed out|verified and closed|completed and closed|complete and closed"),
        (ProgressEventType.ProgressReported, "in progress|inprogress|ongoing|on going|started|underway|under way|partially complete|partially completed|partially implemented|partial|delayed|overdue|late|behind schedule|on track|at risk|on schedule|wip|active|in work|in remediation|open in progress|open overdue|open delayed|past due"),
        (ProgressEventType.Suspended, "on hold|suspended|deferred|paused|risk accepted|risk acceptance"),
        (ProgressEventType.Cancelled, "cancelled|canceled|withdrawn|no longer required|rejected|void|false positive"),
        (null, "open|new|not started|planned|draft|to do|todo|pending|no|identified|assigned|not yet started|backlog|scheduled|proposed"));

    /// <summary>Reads a status.</summary>
    /// <returns>Whether it is known; <paramref name="type"/> is null where it reports nothing.</returns>
    public static bool TryRead(string status, out ProgressEventType? type)
    {
        string word = string.Join(' ', status.ToLowerInvariant().Split([' ', '-', '_', '/', ',', '(', ')', '–', '.'], StringSplitOptions.RemoveEmptyEntries));
        return Words.TryGetValue(word, out type);
    }

    /// <summary>The event of a type.</summary>
    public static ProgressEvent Event(ProgressEventType type, string measure, LocalDate on, string note) => type switch
    {
        ProgressEventType.Rectified => new Rectified(measure, on) { Note = note },
        ProgressEventType.Accepted => new Accepted(measure, on) { Note = note },
        ProgressEventType.ClosedOut => new ClosedOut(measure, on) { Note = note },
        ProgressEventType.Suspended => new Suspended(measure, on) { Note = note },
        ProgressEventType.Cancelled => new Cancelled(measure, on) { Note = note },
        _ => new ProgressReported(measure, on) { Note = note },
    };

    /// <summary>Determines whether a type says that the work is done.</summary>
    public static bool IsCompletion(ProgressEventType? type) => type is ProgressEventType.Rectified or ProgressEventType.Accepted or ProgressEventType.ClosedOut;

    private static FrozenDictionary<string, ProgressEventType?> Table(params ReadOnlySpan<(ProgressEventType? Type, string Words)> rows)
    {
        var table = new Dictionary<string, ProgressEventType?>(StringComparer.Ordinal);
        foreach (var (type, words) in rows)
        {
            foreach (string word in words.Split('|'))
                table.Add(word, type);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
