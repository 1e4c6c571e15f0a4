using System.Buffers;

namespace Rectify.Text.Lexicon;

internal static partial class TimeLexicon
{
    /// <summary>The characters that open both halves of 立行立改 and its kin.</summary>
    public const string PairHeads = "立即边随速";

    /// <summary>Verbs of finding in such a pair: 立|查|立改.</summary>
    public const string FindingVerbs = "行到查知说整审督交接转改报巡纠学评诉访验发收建";

    /// <summary>First characters of longer ones: 边|排查|边整改.</summary>
    public const string LongFindingVerbs = "排检自督整推治改学";

    /// <summary>Verbs of setting right in such a pair: 立查立|改.</summary>
    public const string RemedyVerbs = "改行办整纠治处销";

    /// <summary>At once.</summary>
    public static WordSet Immediates { get; } = new("立即整改到位 立即整改 立刻整改 马上整改 即刻整改 立即整治 立即改正 立即纠正 立即 立刻 立马 即刻 马上 当即 第一时间 自即日起 从即日起 即日起 即时整改 即时办理 当场整改 现场整改 当日整改 当天整改");

    /// <summary>Those of them that only hurry what follows: 立即|上报.</summary>
    public static WordSet AtOnceAdverbs { get; } = new("立即 立刻 立马 即刻 马上 当即 第一时间");

    /// <summary>What they only hurry, and no beginning of the work: 立即|上报.</summary>
    public static WordSet HurriedActs { get; } = new("上报 报告 报送 报请 报警 报 通知 通报 反馈 函告 告知 联系 赶赴 启动应急");

    /// <summary>What is done at once in pairs of two characters: 边排查边|整改.</summary>
    public static WordSet RemedyWords { get; } = new("整改 治理 整治 纠正 完善 规范 提升 落实");

    /// <summary>Lasting.</summary>
    public static WordSet Continuings { get; } = new("长期持续 常态化 常态 长期 持续 长效 常年 永久 长久");

    /// <summary>What is kept up.</summary>
    public static WordSet ContinuedVerbs { get; } = new(
        "坚持 推进 推动 整改 实施 开展 保持 落实 执行 改善 提升 巩固 加强 深化 加大 抓 做好 完善 强化 监管 跟踪 优化 用力 发力 进行 整治 治理 改进 用劲 压减 有效 任务 "
        + "工作 维护 管理 管护 管控 运行 监测 解决 净化 规范 健全 关注 努力 攻坚 排查 清理 打击 督促 督导 严格 纵深 深入 稳定 达标 有力 长效 化 不懈 向好 提高 建设 投入 扩大 盯 "
        + "督办 监督");

    /// <summary>Words of persistence, which are a time limit only where they stand alone.</summary>
    public static WordSet Slogans { get; } = new("常抓不懈 长抓不懈 常抓长抓 抓常抓长 久久为功 持之以恒 坚持不懈 一以贯之 始终坚持 始终保持 一直坚持 坚持长期 贯穿始终 长期 持续 常态化 常态长效 长效常态 永久 常年 长效");

    /// <summary>A system, which is set up and not kept up.</summary>
    public static WordSet NotContinuing { get; } = new("机制 制度 化机制 化制度 工作机制");

    /// <summary>Words that deny what follows.</summary>
    public static SearchValues<string> Negations { get; } = Search("未 不能 无法 难以 没有 没能 不具备 不得 不再");

    /// <summary>What is told of it, which is no time limit: 立行立改|情况.</summary>
    public static WordSet Accounts { get; } = new("情况 进展 成效");

    /// <summary>Words that report a failure.</summary>
    public static WordSet FailedEfforts { get; } = new("不到位 不力 不彻底 不够 不及时 不坚决 不实 打折扣 落实不 问题突出 差距");
}
