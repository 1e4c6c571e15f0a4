using System.Collections.Frozen;
using NodaTime;
using Rectify.Progress;

namespace Rectify.Text.Lists;

/// <summary>What the status of a row reports.</summary>
internal static class StatusWords
{
    // "Accepted" and "approved" may be said of the risk or of the plan, "rejected" of the finding or of its closure: none of them is here.
    private static readonly FrozenDictionary<string, ProgressEventType?> English = Table(
        (ProgressEventType.Rectified, "complete|completed|done|implemented|fully implemented|remediated|resolved|fixed|finished|corrected|mitigated|yes|y|true|✓|✔|pending verification|awaiting verification|pending validation|ready for verification|implemented pending verification|completed pending verification"),
        (ProgressEventType.Accepted, "verified|validated|verified effective"),
        (ProgressEventType.ClosedOut, "closed|closed out|verified and closed|completed and closed|complete and closed"),
        (ProgressEventType.ProgressReported, "in progress|inprogress|ongoing|on going|started|underway|under way|partially complete|partially completed|partially implemented|partial|delayed|overdue|late|behind schedule|on track|at risk|on schedule|wip|active|in work|in remediation|open in progress|open overdue|open delayed|past due|in review|under review|under investigation|investigating|blocked|nearly complete|substantially complete"),
        (ProgressEventType.Suspended, "on hold|suspended|deferred|paused|risk accepted|risk acceptance|waived"),
        (ProgressEventType.Cancelled, "cancelled|canceled|withdrawn|no longer required|no longer applicable|not applicable|void|false positive|duplicate|won't do|won't fix|wontfix"),
        (null, "open|new|not started|planned|draft|to do|todo|pending|no|n|false|identified|assigned|not yet started|backlog|scheduled|proposed|not implemented|not complete|not completed|incomplete|not done|not closed|unresolved|not resolved|outstanding"));

    private static readonly FrozenDictionary<string, ProgressEventType?> Chinese = Table(
        (ProgressEventType.Rectified, "完成|办结|是|√|☑|✓|已闭环|闭环|已办理|100%"),
        (ProgressEventType.ClosedOut, "销号"),
        (ProgressEventType.Suspended, "暂缓|中止|已中止|暂停|已暂停"),
        (ProgressEventType.Cancelled, "取消|已取消|终止|已终止|无需整改|不再整改"),
        (null, "否|×|未完成|未销号|未整改|未验收|未落实|未开始|未闭环|未办结|待整改|待启动|待办"));

    private static readonly HashSet<string> Done = new(["closed", "completed", "complete", "resolved", "done", "已销号", "已完成", "已整改", "已办结"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Answers = new(["是", "否", "√", "×", "☑", "✓", "✔", "yes", "no", "y", "n", "true", "false"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a status.</summary>
    /// <returns>Whether it is known; <paramref name="type"/> is null where it reports nothing.</returns>
    public static bool TryRead(string status, out ProgressEventType? type)
    {
        string word = string.Join(' ', status.ToLowerInvariant().Replace('’', '\'').Split([' ', '-', '_', '/', ',', '(', ')', '–', '.'], StringSplitOptions.RemoveEmptyEntries));
        return English.TryGetValue(word, out type) || Chinese.TryGetValue(status, out type);
    }

    /// <summary>Determines whether a status answers the question of its heading (是否销号) rather than saying how far things are.</summary>
    public static bool IsAnswer(string status) => Answers.Contains(status);

    /// <summary>The step that a heading asks about: closing out, accepting or, where it names neither, the work.</summary>
    public static ProgressEventType StepOf(string heading) =>
        heading.Contains("销号", StringComparison.Ordinal) || heading.Contains("clos", StringComparison.OrdinalIgnoreCase) ? ProgressEventType.ClosedOut
        : heading.Contains("验收", StringComparison.Ordinal) || heading.Contains("verif", StringComparison.OrdinalIgnoreCase) ? ProgressEventType.Accepted
        : ProgressEventType.Rectified;

    /// <summary>Determines whether the name of a sheet says that what stands in it is done (Closed items, 已销号).</summary>
    public static bool NamesCompletion(string sheet) => sheet.Split([' ', '-', '_', '(', ')', '（', '）'], StringSplitOptions.RemoveEmptyEntries).Any(Done.Contains);

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
