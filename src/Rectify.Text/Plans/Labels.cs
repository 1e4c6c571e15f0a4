using System.Buffers;

using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Knows the labels of trailers, labelled paragraphs and table columns.</summary>
internal static class Labels
{
    private const int MaxLength = 12;

    private static readonly SearchValues<string> UnitRoles = SearchValues.Create(
        ["责任", "牵头", "配合", "协办", "主办", "承办", "协同", "协作", "参与", "参加", "实施", "落实", "整改", "监管", "主管", "督导", "督办", "督查", "监督", "指导", "验收", "销号", "属地", "包保", "被审计", "被巡视", "被巡察", "被检查", "受检", "复查"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> LeaderRoles = SearchValues.Create(
        ["责任", "分管", "牵头", "包案", "包保", "包抓", "督办", "督导", "主管", "联系", "省级", "市级", "县级", "区级"], StringComparison.Ordinal);

    // 明确整改时限: is something to do and no label.
    private static readonly string[] Verbs = ["加强", "强化", "压实", "明确", "健全", "完善", "严格", "加快", "推进", "推动", "做好", "深化", "提高", "细化", "确定", "督促"];

    private static readonly SearchValues<string> Deliveries = SearchValues.Create(["整改", "完成", "办结", "落实", "任务", "销号", "截止"], StringComparison.Ordinal);

    private static readonly string[] Bare =
        ["整改目标", "整改措施", "整改时限", "整改期限", "完成时限", "完成时间", "责任单位", "责任人", "责任领导", "牵头单位", "配合单位", "反馈问题", "存在问题"];

    private static readonly string[] Others =
    [
        "备注", "序号", "编号", "整改类型", "问题类型", "问题类别", "问题来源", "整改进展", "整改情况", "进展情况", "工作进展", "完成情况", "整改完成情况", "整改进展情况", "整改状态", "整改结果", "完成进度",
        "验收标准", "销号标准", "验收情况", "销号情况", "联系人", "联系电话", "联系方式", "资金", "整改资金", "投入资金", "隐患等级", "隐患类别", "隐患级别", "风险等级", "所属区域", "填报单位", "填报日期", "填报人", "验收人", "复查人", "督办人",
    ];

    private static readonly string[] Tasks = ["工作任务", "主要任务", "重点任务", "具体任务", "工作内容", "工作措施", "任务", "整改事项"];

    private static readonly string[] MeasureLabels =
        ["措施", "整改措施", "具体措施", "主要措施", "具体整改措施", "主要整改措施", "治理措施", "隐患治理措施", "隐患整改措施", "整改举措", "具体举措", "主要举措", "整改内容", "整改措施及要求"];

    // Who found the problem, or what kind it is.
    private static readonly string[] Finders =
    [
        "", "反馈", "存在", "具体", "整改", "主要", "突出", "发现", "查出", "督察", "督察反馈", "督察发现", "督查发现", "督察指出", "审计查出", "审计发现", "审计反馈", "审计", "巡视反馈", "巡视发现", "巡视", "巡察反馈", "巡察发现", "巡察", "检查发现", "排查发现",
        "回头看反馈", "暗访发现", "反映",
    ];

    private static readonly string[] ProblemLabels =
        ["整改任务", "任务内容", "督察任务", "存在隐患", "隐患描述", "隐患内容", "隐患情况", "隐患名称", "主要隐患", "事故隐患", "问题隐患", "存在问题及隐患", "问题和隐患", "存在问题和隐患", "问题表现", "审计发现"];

    /// <summary>The kind of a label, without its colon.</summary>
    public static LabelKind Classify(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > MaxLength || BeginsWithVerb(word))
            return LabelKind.None;
        if (RoleLabels.IsOfUnitsAndPersons(word))
            return LabelKind.Units;
        if (word.EndsWith("单位") || word.EndsWith("部门") || word.EndsWith("主体") || word.EndsWith("属地"))
            return word.ContainsAny(UnitRoles) ? LabelKind.Units : LabelKind.None;
        if (word.EndsWith("责任人") || word.EndsWith("负责人") || (word.EndsWith("领导") && word.ContainsAny(LeaderRoles)))
            return LabelKind.Principals;
        if (word.StartsWith("实际"))
            return IsTime(word) ? LabelKind.Other : LabelKind.None;
        if (word.EndsWith("时限") || word.EndsWith("期限") || (IsTime(word) && word.ContainsAny(Deliveries)))
            return LabelKind.Deadline;
        if (word.EndsWith("目标"))
            return word.Length <= 6 ? LabelKind.Goal : LabelKind.None;
        if (word.EndsWith("措施"))
            return IsOneOf(word, MeasureLabels) ? LabelKind.Measures : LabelKind.None;
        if (IsOneOf(word, MeasureLabels))
            return LabelKind.Measures;
        if (IsProblem(word))
            return LabelKind.Problem;
        return IsOneOf(word, Others) ? LabelKind.Other : LabelKind.None;
    }

    /// <summary>The kind of the header of a column: as a label, or what tables call their tasks.</summary>
    public static LabelKind ClassifyColumn(string header) => IsOneOf(header, Tasks) ? LabelKind.Measures : Classify(header);

    /// <summary>The kind of the label at the beginning of a folded text, and where its value begins.</summary>
    public static LabelKind ReadAt(ReadOnlySpan<char> text, out int valueStart)
    {
        valueStart = 0;
        bool isFramed = !text.IsEmpty && text[0] is '【' or '[';
        int from = isFramed ? 1 : 0;
        int to = from;
        while (to < text.Length && to - from <= MaxLength && IsWordCharacter(text[to]))
            to++;
        var kind = Classify(text[from..to]);
        if (kind == LabelKind.None)
            return LabelKind.None;
        int end = to;
        if (isFramed && (to >= text.Length || text[to++] is not ('】' or ']')))
            return LabelKind.None;
        if (to < text.Length && text[to] == ':')
            valueStart = to + 1;
        else if (isFramed)
            valueStart = to;
        else if (IsOneOf(text[from..end], Bare) && (to == text.Length || text[to] is '。' or ' ' or '.' or '\r' or '\n'))
            valueStart = Math.Min(to + 1, text.Length);
        else
            return LabelKind.None;
        return kind;
    }

    public static bool IsTrailer(LabelKind kind) => kind is LabelKind.Units or LabelKind.Principals or LabelKind.Deadline;

    /// <summary>The start of the label that ends at a colon, or -1; a label that follows no mark must be one of the common ones.</summary>
    public static int FindBefore(ReadOnlySpan<char> text, int colon, out LabelKind kind)
    {
        int start = colon;
        while (start > 0 && colon - start <= MaxLength && IsWordCharacter(text[start - 1]))
            start--;
        kind = Classify(text[start..colon]);
        bool isDelimited = start == 0 || !IsWordCharacter(text[start - 1]);
        if (kind != LabelKind.None && isDelimited && IsPlausibleWhole(text[start..colon]))
            return start;
        foreach (string word in Bare)
        {
            if (text[..colon].EndsWith(word))
            {
                kind = Classify(word);
                return colon - word.Length;
            }
        }

        kind = LabelKind.None;
        return -1;
    }

    private static bool BeginsWithVerb(ReadOnlySpan<char> word)
    {
        foreach (string verb in Verbs)
        {
            if (word.StartsWith(verb))
                return true;
        }

        return false;
    }

    // 市环保局责任人: is a unit that ran into a label; 市级牵头单位: is a label.
    private static bool IsPlausibleWhole(ReadOnlySpan<char> word) => word.IndexOfAny("局厅委办") < 0 && word.IndexOf("政府") < 0;

    private static bool IsTime(ReadOnlySpan<char> word) =>
        word.EndsWith("时间") || word.EndsWith("日期") || word.EndsWith("节点") || word.EndsWith("时间要求") || word.EndsWith("时限要求") || word.EndsWith("时间安排");

    private static bool IsProblem(ReadOnlySpan<char> word)
    {
        int at = word.IndexOf("问题");
        if (at < 0)
            return IsOneOf(WithoutNumber(word), ProblemLabels);
        var rest = word[(at + 2)..];
        bool isNumbered = rest.IsEmpty || rest is "描述" or "内容" or "清单" || IsNumber(rest);
        return (isNumbered && IsOneOf(word[..at], Finders)) || IsOneOf(word, ProblemLabels);
    }

    // 整改任务一, 整改任务12.
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> word)
    {
        int end = word.Length;
        while (end > 0 && (char.IsAsciiDigit(word[end - 1]) || ChineseNumber.IsNumeral(word[end - 1])))
            end--;
        return word[..end];
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        ChineseOrdinal.Read(text, out _) == text.Length || !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
        {
            if (word.SequenceEqual(candidate))
                return true;
        }

        return false;
    }

    private static bool IsWordCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '0' and <= '9' or '〇' or '/';
}
