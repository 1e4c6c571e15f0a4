namespace Rectify.Text.Lexicon;

/// <summary>The words of things that are to be delivered by a day.</summary>
internal static class MilestoneLexicon
{
    /// <summary>Verbs with which a deliverable begins.</summary>
    public static WordSet Deliveries { get; } = new("完成 建成 制定 制订 印发 出台 建立 构建 实现 启动 发布 编制 形成 组建 成立 投用 投运 投入 开工 竣工 通过 解决 关闭 关停 拆除 取缔 淘汰 销号 达标 到位 办结 交付 报送 上报 提交 公布 公开 搬迁 改造 安装 建设 实施 划定 报批 验收 整改 清理 清退 修复 治理 联网 对接 接管 全覆盖 覆盖 达到 开展 落实 启用 运行 退出 移交 编制完成 出清 修订 审定 上线 并网 贯通 通车 消除");

    /// <summary>Words that make a date one of a report and not of a promise.</summary>
    public static WordSet Reports { get; } = new("以来 截至 截止 已经 已完成 已建成 目前 期间反馈 反馈的 印发的 发布的 出台的 下达的 要求 精神 根据 按照 依据 年度工作 曾 发生");
}
