using NodaTime;
using Rectify.Progress;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Reads what a document reports of a measure (整改进展, 完成情况) as one event: completed, accepted, closed out, or work under way.</summary>
/// <remarks>A negated or future word (未完成, 拟完成) is never a completion; 基本完成 and 阶段性完成 are work under way; 未启动 is nothing.</remarks>
internal static class ReportReader
{
    /// <summary>The event, or null where nothing is reported.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="words">The words as printed.</param>
    /// <param name="on">The day of the report, where its words name none.</param>
    public static ProgressEvent? Read(string measure, string words, LocalDate on)
    {
        string folded = TextFold.Fold(words).Trim();
        if (folded.Length == 0 || ReportLexicon.Nothing.Contains(folded.TrimEnd('。')))
            return null;
        // A completion happened on the day that its words name.
        var type = TypeOf(folded);
        if (type != ProgressEventType.ProgressReported && !DateText.Find(folded, out var day).IsEmpty && day < on)
            on = day.Value;
        return type switch
        {
            ProgressEventType.ClosedOut => new ClosedOut(measure, on) { Note = words },
            ProgressEventType.Accepted => new Accepted(measure, on) { Note = words },
            ProgressEventType.Rectified => new Rectified(measure, on) { Note = words },
            _ => new ProgressReported(measure, on) { Note = words },
        };
    }

    private static ProgressEventType TypeOf(ReadOnlySpan<char> words)
    {
        var best = ProgressEventType.ProgressReported;
        if (ReportLexicon.UnderWay.OccursIn(words))
            return best;
        for (int from = 0; ReportLexicon.Words.TryFind(words[from..], out int at, out int length, out var type); from += at + length)
        {
            var rest = words[(from + at + length)..];
            // 已完成1.2公里 is a part, 已完成100% the whole.
            bool isPart = !rest.IsEmpty && char.IsAsciiDigit(rest[0]) && !ReportLexicon.Whole.Starts(rest);
            bool isNegated = ReportLexicon.Negations.Ends(words[..(from + at)]) || ReportLexicon.Continuations.Starts(rest);
            if (!isNegated && !isPart && (best == ProgressEventType.ProgressReported || Rank(type) > Rank(best)))
                best = type;
        }

        return best;
    }

    private static int Rank(ProgressEventType type) => type switch
    {
        ProgressEventType.ClosedOut => 3,
        ProgressEventType.Accepted => 2,
        _ => 1,
    };
}
