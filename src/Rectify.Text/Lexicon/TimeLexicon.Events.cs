namespace Rectify.Text.Lexicon;

internal static partial class TimeLexicon
{
    /// <summary>Seasons and holidays.</summary>
    public static WordSet Seasons { get; } = new(
        "主汛期 汛期 入汛 上汛 汛 雨季 梅雨季 台风季节 台风季 供暖季 供暖期 供暖 采暖季 采暖期 采暖 供热季 供热期 供热 取暖季 取暖期 取暖 秋冬季 冬春季 入冬 冬季 冬天 入夏 "
        + "夏季 入秋 秋季 入春 春季 封冻期 封冻 上冻 冰冻期 春节 元旦 国庆节 国庆 黄金周 五一节 劳动节 十一 中秋节 中秋 五一 七一 清明节 清明 端午节 春耕 秋收 秋种 夏收 麦收 三夏 三秋 双抢 双节 开学 高考 中考 两会 寒假 暑假 暑期 寒暑假 重阳节 春运 春播 秋播 农忙 防火期 森林防火期 封山期 禁渔期 休渔期 枯水期 丰水期 凌汛期");

    /// <summary>Steps of the work; a time limit only where the clause ends with them, for else they are a condition.</summary>
    public static WordSet Steps { get; } = new("竣工验收 验收合格 验收 销号 投产 投运 投用 投入使用 投入运行 通车 搬迁 回头看 “回头看” 竣工 开工 整改完成 完成整改 整改到位 期限届满 届满 期满 到期 督察组进驻 督察进驻");

    /// <summary>How an event comes.</summary>
    public static WordSet Arrivals { get; } = new("来临 到来 开始 启动 结束");

    /// <summary>After an event.</summary>
    public static WordSet Afters { get; } = new("之后 以后 后");

    /// <summary>What is to be done by an event.</summary>
    public static WordSet Finishes { get; } = new("完成 全部完成 整改到位 完工");
}
