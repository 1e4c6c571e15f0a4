using System.Buffers;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>Tells a promised day from one that is reported, compared with, or part of a name.</summary>
internal static class MentionContext
{
    // What stands further away than this does not speak of the date.
    private const int Reach = 60;

    private static readonly SearchValues<string> Promises = SearchValues.Create(
        [
            "完成", "达到", "达", "实现", "建成", "建立", "建设", "消除", "出台", "印发", "制定", "制订", "启动", "开工", "投产", "投入", "投运", "运行", "全面", "全部", "实施",
            "落实", "整改", "整治", "治理", "淘汰", "关停", "关闭", "拆除", "新增", "新建", "改造", "编制", "开展", "推进", "提高", "提升", "下降", "降低", "降至", "减少", "控制",
            "退出", "搬迁", "确保", "力争", "争取", "必须", "要", "应", "须", "将", "取得", "形成", "解决", "清理", "销号", "验收", "报送", "上报", "报", "公布", "公开", "通过",
            "清零", "动工", "竣工", "安排", "划定", "组织", "增加", "增长", "稳定", "基本", "恢复", "修复", "不低于", "不高于", "以上", "以下", "安装", "配备", "覆盖", "提交",
            "移交", "交付", "取缔", "压减", "削减", "压降", "翻番", "翻一番", "改善", "保持", "到位", "结束", "办结", "构建", "打造", "培育", "发布",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Scores = SearchValues.Create(
        ["得分", "评分", "计分", "打分", "分值", "扣分", "加分", "总分", "排名", "考核结果", "成绩", "权重", "折算"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Narratives =
        SearchValues.Create(["进驻", "召开", "视察", "曝光", "暗访", "举报", "投诉", "来信", "仍在"], StringComparison.Ordinal);

    // The sentence says what became of the limit: it was met, or it was not.
    private static readonly SearchValues<string> Outcomes = SearchValues.Create(["至今", "但未", "实际未", "却未", "任务未完成", "目前已完成", "现已完成", "现已整改", "均已完成"], StringComparison.Ordinal);

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;!?\n\r");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(TimeWords.ClauseEnds);

    // A date before one of these is part of a name or a measure to compare with.
    private static readonly WordSet Attributed = new(
        "水平", "同期", "基数", "为基", "数据", "相比", "同比", "实绩", "的", "中央", "省委", "省级", "国家", "全国", "环保督察", "环境保护督察", "生态环境保护督察", "督察", "审计", "经责",
        "反馈", "工作要点", "工作计划", "经济责任", "以前年度");

    // 2018年修订 names an edition; 2018年9月底前修订 is a promise.
    private static readonly WordSet Editions = new("版", "修订", "修正");

    private static readonly string[] PlanNames = ["计划", "方案", "规划", "行动", "纲要", "意见", "办法", "清单", "目录", "攻坚", "任务书", "要点", "路线图"];
    private static readonly string[] Failures = ["未", "仍未", "尚未", "没有", "仍然未", "还未"];
    private static readonly string[] FailedVerbs = ["完成", "能", "按", "达到", "实现", "落实", "开展", "建成", "整改", "销号", "启动"];

    /// <summary>Whether a mention states a time limit.</summary>
    public static bool IsTimeLimit(ReadOnlySpan<char> text, int start, int end, CalendarMention mention, LeadWord lead, LocalDate lastDay, LocalDate? on)
    {
        if (mention.Ending == CalendarEnding.Bare && new TextCursor(text, end).SeesAny(Editions))
            return false;
        if (mention.Ending == CalendarEnding.Other || lead is LeadWord.Past or LeadWord.Compared || IsPartOfName(text, start, end))
            return false;
        if (mention.Last is { YearWord: YearWord.FromIssue, Year: < 0 })
            return false;
        if (lead == LeadWord.From && mention is { Ending: CalendarEnding.Bare, First: null })
            return false;
        var sentence = SentenceAfter(text, end);
        int comma = sentence.IndexOf(',');
        var clause = comma < 0 ? sentence : sentence[..comma];
        if (TellsOutcome(sentence) || IsReported(clause) || (lead == LeadWord.AsOf && (lastDay < on || clause.Contains('已'))))
            return false;
        bool isOpen = mention.Ending is CalendarEnding.Bare or CalendarEnding.Within && lead is LeadWord.None or LeadWord.In;
        if (!isOpen || StandsAlone(text, start, end))
            return true;
        return !IsPast(mention, lastDay, on) && (mention.Ending == CalendarEnding.Within || IsPromised(text, end, clause));
    }

    // A bare 2018年8月 within a sentence is a time limit where its clause promises something.
    private static bool IsPromised(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> clause)
    {
        if (clause.ContainsAny(Scores) || clause.ContainsAny(Narratives))
            return false;
        return end == text.Length || ClauseEnds.Contains(text[end]) || clause.ContainsAny(Promises) || LeadsToAnother(text, end);
    }

    // 7月和10月底前.
    private static bool LeadsToAnother(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] is '和' or '及' or '与' && char.IsAsciiDigit(text[end + 1]);

    // In a sentence, an open date of a year that has passed, or a day that has, is a report.
    private static bool IsPast(CalendarMention mention, LocalDate lastDay, LocalDate? on) =>
        lastDay.Year < on?.Year || (mention.Last.Precision == DeadlinePrecision.Day && lastDay <= on);

    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end) =>
        end == text.Length && (start == 0 || ClauseEnds.Contains(text[start - 1]));

    // One look for three characters spares most sentences the search for words.
    private static bool TellsOutcome(ReadOnlySpan<char> sentence) => sentence.ContainsAny('今', '未', '已') && sentence.ContainsAny(Outcomes);

    // 已 before any word of promise, 了 after a verb, 以来; 2020年底前完成已排查问题的整改 is still a promise.
    private static bool IsReported(ReadOnlySpan<char> after)
    {
        int done = after.IndexOf('已');
        if (done >= 0 && !after[..done].ContainsAny(Promises))
            return true;
        int particle = after.IndexOf('了');
        if (particle > 0 && after[particle - 1] is not ('为' or '除') && !(particle + 1 < after.Length && after[particle + 1] is '解' or '结'))
            return true;
        return after.Contains("以来", StringComparison.Ordinal) || IsFailure(after);
    }

    private static bool IsFailure(ReadOnlySpan<char> after)
    {
        var cursor = new TextCursor(after);
        return cursor.TryTakeAny(Failures) && cursor.SeesAny(FailedVerbs);
    }

    private static bool IsPartOfName(ReadOnlySpan<char> text, int start, int end)
    {
        var next = new TextCursor(text, end);
        next.SkipSpaces();
        if (next.SeesAny(Attributed) || IsSerial(next))
            return true;
        if (start == 0 || text[start - 1] != '(' || next.Current != ')')
            return false;
        foreach (string name in PlanNames)
        {
            if (text[..(start - 1)].EndsWith(name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // 2016年第44号令, 2020年第三批.
    private static bool IsSerial(TextCursor next) => next.TryTake('第') && next.TryTakeNumber(out _) && next.Current is '号' or '批' or '次' or '期' or '轮';

    // The rest of the sentence, without the comma after the date.
    private static ReadOnlySpan<char> SentenceAfter(ReadOnlySpan<char> text, int end)
    {
        var after = text[end..Math.Min(text.Length, end + Reach)];
        after = after.TrimStart(" ,");
        int stop = after.IndexOfAny(SentenceEnds);
        return stop < 0 ? after : after[..stop];
    }
}
