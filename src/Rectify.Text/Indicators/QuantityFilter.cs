namespace Rectify.Text.Indicators;

/// <summary>Takes out the numbers that only describe: classes of size, distances, periods, prices and grants.</summary>
internal static class QuantityFilter
{
    private static readonly WordSet Ranges = new("范围 的范围 半径 高度 深度 之前 之后 以后 期间 为单位 为一 之间");

    // 达到38微克的同时, 达到90分的目标: the number is said of what stands before.
    private static readonly WordSet Aims = new("的同时 的目标 的水平 的要求 的标准 的任务 的基础上");

    private static readonly WordSet Summaries = new("等 这 以 各 每 全 其 前 该 上述 以上 下列 以下 此 另 某 同 任 又 那 几 满 年满");

    // 投资2.3亿元,建设3座 says what the thing costs; 完成投资2.3亿元 promises to spend it.
    private static readonly WordSet Costs = new("投资 总投资 概算投资 计划投资 计划总投资 项目投资 项目总投资 估算投资 投入 计划投入 总投入");

    // 建筑面积3000平方米 says how large the thing is; 绿色建筑面积占比 is a target.
    private static readonly WordSet Extents = new("建筑面积 建筑面积约 建筑面积为 建筑面积达");

    // 追回资金1200万元 is to be done with the money and grants none.
    private static readonly WordSet Recoveries = new("追回 追缴 收回 收缴 上缴 归还 退还 清退 补缴 盘活");

    /// <summary>Removes them from the numbers of a clause.</summary>
    public static void RemoveDescriptions(Outline outline, Clause clause, List<Quantity> quantities)
    {
        if (quantities.Count == 0)
            return;
        bool grantsMoney = quantities.Exists(static q => q.Kind == UnitKind.Money) && TargetWords.MoneyFacts.OccursIn(outline.Slice(clause.Start, clause.End));
        quantities.RemoveAll(q => IsDescription(outline, clause, q, grantsMoney));
    }

    private static bool IsDescription(Outline outline, Clause clause, Quantity quantity, bool grantsMoney)
    {
        int after = outline.SkipBlanks(outline.SkipBracket(quantity.End, clause.End), clause.End);
        var rest = outline.Slice(after, clause.End);
        bool isFollowed = !rest.IsEmpty && rest[0] != ')' && !ListMarks.Starts(rest);
        var before = outline.Slice(clause.Start, outline.TrimBlanks(clause.Start, quantity.Start));
        if (quantity.IsSpelled && (quantity.IsTimes || quantity.IsPhase || Summaries.Ends(before)))
            return true;
        if (!before.IsEmpty && before[^1] == '前')
            return !FrameReader.Read(outline, clause.Start, quantity.Start).IsPredicated;
        return quantity.Kind switch
        {
            UnitKind.None => isFollowed,
            UnitKind.Size => isFollowed,
            UnitKind.Share or UnitKind.Points or UnitKind.Multiple => false,
            UnitKind.Money => (grantsMoney && !Recoveries.OccursIn(before)) || Costs.Contains(before),
            UnitKind.Duration => isFollowed || (quantity.Suffix is not null && !FrameReader.Read(outline, clause.Start, quantity.Start).IsPredicated),
            _ => (quantity.Kind == UnitKind.Measure && Extents.Ends(before)) || (isFollowed && DescribesWhatFollows(before, quantity, rest)),
        };
    }

    private static bool DescribesWhatFollows(ReadOnlySpan<char> before, Quantity quantity, ReadOnlySpan<char> rest)
    {
        if (quantity.IsClass || Ranges.Starts(rest))
            return true;
        bool isCounted = CountVerbs.All.TryEnd(before, out _, out var verb);
        if (quantity.Kind == UnitKind.Measure && quantity.Suffix is not null)
            return !isCounted || verb is VerbKind.Act;
        if (rest[0] != '的' || Aims.Starts(rest))
            return false;
        return quantity.Kind == UnitKind.Measure ? !isCounted || verb == VerbKind.Act : !isCounted;
    }
}
