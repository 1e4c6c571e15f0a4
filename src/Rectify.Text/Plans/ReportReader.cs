using NodaTime;
using Rectify.Progress;

namespace Rectify.Text.Plans;

/// <summary>Reads what a document reports of a measure (整改进展, 完成情况) as one event: completed, accepted, closed out, or work under way.</summary>
/// <remarks>A negated or future word (未完成, 拟完成) is never a completion; 基本完成 and 阶段性完成 are work under way; 未启动 is nothing.</remarks>
internal static class ReportReader
{
    private static readonly WordTable<ProgressEventType> Words = new(
        ("已销号 完成销号 通过销号 予以销号 验收销号", ProgressEventType.ClosedOut),
        ("已验收 通过验收 验收合格 验收通过 完成验收", ProgressEventType.Accepted),
        ("已完成 已整改 整改完成 完成整改 已全部完成 全部完成 整改到位 已办结 已落实 均已整改 均已完成", ProgressEventType.Rectified));

    private static readonly WordSet Negations = new WordSet("未 尚未 还未 没有 拟 拟于 计划 预计 将 力争 基本 基本已 阶段性 部分 尽快 待 即将 确保 无法 不能 须 需 应 年底前 月底前 基本上 正在 初步");

    private static readonly WordSet Nothing = new WordSet("未启动 未开展 尚未启动 尚未开展 无 / - 未开工");

    // 整改完成情况 names what is reported, 完成整改后 a day to come.
    private static readonly WordSet Continuations = new WordSet("情况 后 前 率 时限 时间 进度 目标");

    private static readonly WordSet Whole = new WordSet("100%");

    // Work that goes on is not completed, whatever part of it is.
    private static readonly WordSet UnderWay = new WordSet("正在推进 正在整改 正在实施 正在施工 正在建设 正在办理 正在进行 仍在推进 仍在整改 其余正在");

    /// <summary>The event, or null where nothing is reported.</summary>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="words">The words as printed.</param>
    /// <param name="on">The day of the report, where its words name none.</param>
    public static ProgressEvent? Read(string measure, string words, LocalDate on)
    {
        string folded = TextFold.Fold(words).Trim();
        if (folded.Length == 0 || Nothing.Contains(folded.TrimEnd('。')))
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
        if (UnderWay.OccursIn(words))
            return best;
        for (int from = 0; Words.TryFind(words[from..], out int at, out int length, out var type); from += at + length)
        {
            var rest = words[(from + at + length)..];
            // 已完成1.2公里 is a part, 已完成100% the whole.
            bool isPart = !rest.IsEmpty && char.IsAsciiDigit(rest[0]) && !Whole.Starts(rest);
            bool isNegated = Negations.Ends(words[..(from + at)]) || Continuations.Starts(rest);
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
