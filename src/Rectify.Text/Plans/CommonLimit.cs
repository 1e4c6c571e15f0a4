using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Plans;

/// <summary>Finds the day that a covering letter sets for the whole list it comes with: 于5月20日前将问题整改完成.</summary>
internal static class CommonLimit
{
    private static readonly WordTable<bool> Completions = new(("整改完成 完成整改 整改到位 整改完毕 落实到位 完成整治 整治到位 整改落实到位 完成全部整改 全部整改 完成上述 改正 改正完毕 完成改正 消除隐患 整改消除", true));

    // 整改完成情况 is what is to be reported by that day.
    private static readonly WordSet Reported = new WordSet("情况 报告 进展 结果 材料 并报送情况 措施 方案");

    /// <summary>The limit, or null where the letter sets none. A letter has an addressee, or its list in an annex.</summary>
    public static DeadlineReading? Find(ReadContext context, ReadOnlySpan<Paragraph> letter, bool hasAnnex)
    {
        bool isLetter = hasAnnex;
        List<TimePhrase> phrases = [];
        foreach (var paragraph in letter)
        {
            if (paragraph.Marker.IsHeading)
                return null;
            if (paragraph is not { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: null, IsCell: false })
                continue;
            var words = context.Source.Slice(paragraph.Start, paragraph.End);
            isLetter |= words.EndsWith(":");
            phrases.Clear();
            TimePhrases.Find(context.Source.Extract(paragraph.Start, paragraph.End), context.On, context.Policy, phrases);
            var limit = phrases.Find(phrase => phrase.Reading.Deadline is FixedDeadline or RelativeDeadline && Sets(context.Source.Slice(paragraph.Start + phrase.Start + phrase.Length, paragraph.End)));
            if (isLetter && limit.Reading is { } reading)
                return Taken(context, paragraph, reading);
        }

        return null;
    }

    /// <summary>Determines whether the words behind a day say that all is to be done by then.</summary>
    public static bool Sets(ReadOnlySpan<char> rest)
    {
        int stop = rest.IndexOfAny('。', ';');
        rest = stop < 0 ? rest : rest[..stop];
        return Completions.TryFind(rest, out int at, out int length, out _) && !Reported.Starts(rest[(at + length)..]);
    }

    private static DeadlineReading Taken(ReadContext context, Paragraph paragraph, DeadlineReading reading)
    {
        context.Inform(DiagnosticCodes.CommonLimit, new TextRange(paragraph.Start, paragraph.End), $"The letter sets {reading.Text} for every measure without a limit of its own:");
        context.Coverage.MarkModelled(paragraph.Start, paragraph.End);
        return reading;
    }
}
