namespace Rectify.Text.Indicators;

/// <summary>Makes the name of a share that stands before its thing: 60%村庄实现清洁取暖 is 实现清洁取暖的村庄比例.</summary>
internal static class ProportionName
{
    private static readonly WordSet Adverbs = new("全面 基本 全部 率先 均 都 要 应 需 能够 能 将 可 可以 稳定 普遍 提前");

    private static readonly WordSet Predicates = new("实现 完成 达到 达 建成 开展 消除 建立 配备 设立 通过 安装 使用 采用 开通 接入 纳入 得到 具备 享受 提供 用于 参加 掌握 拥有 设置 接受 配套 落实 符合 做到 有 形成 整治 改造 治理 退出 淘汰 搬迁 进入 获得 签订 迁入 推行 实施 入园 入驻 脱贫 摘帽 上云 关停 创建 普及 解决 转移 覆盖 满足 启动 免费 恢复 加入 联网 并网");

    private static readonly WordSet Nouns = new("建成区 有效 有机 有关 有色 使用量 使用率 覆盖率 免费师范 达标率 形成率 纳入率");

    // 30%以上的企业未安装 tells a problem.
    private static readonly WordSet Negations = new("未 没有 尚未 仍未 未能 无 不 没");

    private const int LongestActNoun = 8;

    private static readonly WordSet Treatments = new("进行 开展 实施");

    private static readonly WordSet LeadVerbs = new("实现 使 确保 安排 保证 让 推动 力争 有 拿出 提取 预留 留出 不少于");

    /// <summary>The name; null where the words tell none.</summary>
    public static string? Make(Outline outline, NumberRow row, NameRegion region)
    {
        if (OfSubject(outline, row, region) is { } subject)
            return subject;
        if (TryParts(outline, row, out string thing, out string act))
        {
            string owner = row.Frame.Verb is not null ? NameText.Build(outline, region.Start, region.End) : "";
            return owner + act + "的" + thing + "比例";
        }

        thing = ThingName.Build(outline, row.ThingStart, row.ThingEnd);
        if (thing.Length == 0 || row.Frame.Verb is null)
            return null;
        string verb = outline.Text[row.Frame.VerbStart..row.Frame.VerbEnd];
        return thing + (LeadVerbs.Starts(outline.Slice(row.Frame.VerbStart, row.Frame.VerbEnd)) ? "" : verb) + "比例";
    }

    // 建成区面积20%以上达到要求; 生活垃圾100%无害化处理: the thing stands before the number, what becomes of it after.
    private static string? OfSubject(Outline outline, NumberRow row, NameRegion region)
    {
        var act = outline.Slice(row.ThingStart, row.ThingEnd);
        if (region.IsEmpty || row.Frame.Verb is not null || act[0] == '的')
            return null;
        string thing = region.Build(outline);
        if (act.Length <= LongestActNoun && !StartsPredicate(act))
            return thing + NameText.Build(outline, row.ThingStart, row.ThingEnd) + "率";
        return StartsPredicate(act) ? NameText.Build(outline, row.ThingStart, row.ThingEnd) + "的" + thing + "比例" : null;
    }

    /// <summary>The name of things that are counted by what they are to do: 20个村庄实现清洁取暖.</summary>
    public static string? OfCounted(Outline outline, NumberRow row) =>
        TryParts(outline, row, out string thing, out string act) && !act.Contains('的', StringComparison.Ordinal) ? act + "的" + thing : null;

    /// <summary>The name of an action on things that are counted: 对120家加油站进行油气回收改造 is 加油站油气回收改造.</summary>
    public static string? OfAction(Outline outline, NumberRow row)
    {
        bool isTreated = outline.Slice(row.RegionStart, row.Frame.NameEnd).Contains('对');
        return isTreated && Treatments.OccursIn(outline.Slice(row.ThingStart, row.ThingEnd)) ? ThingName.Build(outline, row.ThingStart, row.ThingEnd) : null;
    }

    // Parts 村庄全面实现清洁取暖 into 村庄 and 全面实现清洁取暖.
    private static bool TryParts(Outline outline, NumberRow row, out string thing, out string act)
    {
        thing = act = "";
        var words = outline.Slice(row.ThingStart, row.ThingEnd);
        int first = words.Length > 0 && words[0] == '的' ? 2 : 1;
        for (int i = first; i < words.Length; i++)
        {
            if (!StartsPredicate(words[i..]))
                continue;
            thing = NameText.Build(outline, row.ThingStart, row.ThingStart + i);
            act = NameText.Build(outline, row.ThingStart + i, row.ThingEnd);
            return thing.Length > 0 && act.Length > 1 && !Negations.Ends(words[..i]);
        }

        return false;
    }

    private static bool StartsPredicate(ReadOnlySpan<char> words)
    {
        if (Nouns.Starts(words))
            return false;
        while (Adverbs.TryStart(words, out int length))
            words = words[length..];
        return Predicates.Starts(words);
    }
}
